pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls

// Whom to call: the directory, with the telephone of each disclosure office.
KioskScreen {
    id: screen

    readonly property var all: Bridge.library.agencies()
    title: qsTrId("home.call")

    ScrollPage {
        Hint {
            text: Fill.fill(qsTrId("agencies.line"), { number: Bridge.library.hotline() })
        }
        RowGrid {
            Repeater {
                model: screen.all
                ListRow {
                    id: row
                    required property var modelData
                    icon: "agency"
                    title: modelData.title
                    details: modelData.officeTelephone !== "" ? Fill.fill(qsTrId("agencies.office_phone"), { number: modelData.officeTelephone }) : modelData.telephone
                    badges: SampleBadge {
                        sample: row.modelData.sample
                    }
                    onClicked: Nav.go("AgencyPage", { agency: modelData })
                }
            }
        }
        EmptyState {
            visible: screen.all.length === 0
            icon: "phone"
            title: qsTrId("list.empty")
            line: qsTrId("list.empty.line")
        }
    }
}
