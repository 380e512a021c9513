pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls

// The fee lists: nothing outside the list may be charged.
KioskScreen {
    id: screen

    property string list: "administrative"
    readonly property var all: Fill.after(Bridge.app.language, Bridge.library.fees())
    title: qsTrId("home.fees")

    ScrollPage {
        Segments {
            name: qsTrId("home.fees")
            value: screen.list
            options: [
                { value: "administrative", text: qsTrId("fee_list.administrative") },
                { value: "enterprise", text: qsTrId("fee_list.enterprise") },
                { value: "fund", text: qsTrId("fee_list.fund") }
            ]
            onChosen: value => screen.list = value
        }
        Hint {
            text: qsTrId("fees.line")
        }
        RowGrid {
            Repeater {
                model: screen.all.filter(f => f.list === screen.list)
                Card {
                    id: card
                    required property var modelData
                    Words {
                        width: parent?.width ?? 0
                        text: card.modelData.title
                        kind: "list"
                        font.weight: Font.Bold
                    }
                    SampleBadge {
                        sample: card.modelData.sample
                    }
                    Facts {
                        pairs: [
                            [qsTrId("fees.standard"), card.modelData.standard],
                            [qsTrId("fees.unit"), card.modelData.unit],
                            [qsTrId("fees.basis"), card.modelData.basis],
                            [qsTrId("fees.agency"), card.modelData.agency],
                            [qsTrId("fees.remark"), card.modelData.remark]
                        ]
                    }
                }
            }
        }
        EmptyState {
            visible: screen.all.filter(f => f.list === screen.list).length === 0
            icon: "fee"
            title: qsTrId("list.empty")
        }
    }
}
