pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls

// Topics (专题): curated columns.
KioskScreen {
    id: screen

    readonly property var all: Bridge.library.topics()
    title: qsTrId("home.topics")

    ScrollPage {
        RowGrid {
            Repeater {
                model: screen.all
                ListRow {
                    id: row
                    required property var modelData
                    icon: "topic"
                    title: modelData.title
                    excerpt: modelData.summary
                    badges: SampleBadge {
                        sample: row.modelData.sample
                    }
                    onClicked: Nav.go("Topic", { topic: modelData.id })
                }
            }
        }
        EmptyState {
            visible: screen.all.length === 0
            icon: "topic"
            title: qsTrId("list.empty")
        }
    }
}
