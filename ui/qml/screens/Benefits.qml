pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// For business (惠企政策): core terms, who is entitled, whom to ask.
KioskScreen {
    id: screen

    readonly property var all: Fill.after(Bridge.app.language, Bridge.library.benefits())
    title: qsTrId("home.benefits")

    ScrollPage {
        RowGrid {
            Repeater {
                model: screen.all
                Card {
                    id: card
                    required property var modelData
                    Words {
                        width: parent?.width ?? 0
                        text: card.modelData.title
                        kind: "list"
                        font.weight: Font.Bold
                    }
                    Flow {
                        width: parent?.width ?? 0
                        spacing: Theme.s1
                        Badge {
                            visible: card.modelData.noApplication
                            text: qsTrId("benefits.no_application")
                            tone: "good"
                        }
                        SampleBadge {
                            sample: card.modelData.sample
                        }
                    }
                    Repeater {
                        model: card.modelData.terms
                        Words {
                            required property string modelData
                            width: parent?.width ?? 0
                            text: "• " + modelData
                            lineHeight: 1.4
                        }
                    }
                    Facts {
                        pairs: [
                            [qsTrId("benefits.entitled"), card.modelData.entitled],
                            [qsTrId("benefits.office"), card.modelData.office],
                            [qsTrId("benefits.contact"), card.modelData.contact]
                        ]
                    }
                }
            }
        }
        EmptyState {
            visible: screen.all.length === 0
            icon: "business"
            title: qsTrId("list.empty")
        }
    }
}
