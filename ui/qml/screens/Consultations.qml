pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls

// Have your say: drafts on which opinions are asked, and what became of the opinions.
KioskScreen {
    id: screen

    readonly property var all: Fill.after(Bridge.app.language, Bridge.library.consultations())
    title: qsTrId("home.consultations")

    ScrollPage {
        RowGrid {
            Repeater {
                model: screen.all
                ListRow {
                    id: row
                    required property var modelData
                    icon: "consultation"
                    title: modelData.title
                    details: modelData.agency + "　" + modelData.period
                    excerpt: modelData.summary
                    badges: [
                        Badge {
                            text: row.modelData.open ? qsTrId("consultation.open") : qsTrId("consultation.closed")
                            tone: row.modelData.open ? "good" : "plain"
                        },
                        SampleBadge {
                            sample: row.modelData.sample
                        }
                    ]
                    onClicked: Nav.go("Page", { heading: modelData.title, line: modelData.period, rows: modelData.rows, after: modelData.how, moreHeading: qsTrId("consultation.feedback"), moreRows: modelData.feedback, sample: modelData.sample })
                }
            }
        }
        EmptyState {
            visible: screen.all.length === 0
            icon: "consultation"
            title: qsTrId("list.empty")
        }
    }
}
