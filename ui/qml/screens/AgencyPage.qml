pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls

// One agency: its disclosure office and its own desk.
KioskScreen {
    id: screen

    property var agency: ({})
    title: qsTrId("agency.title")

    ScrollPage {
        Words {
            width: parent?.width ?? 0
            text: screen.agency.title ?? ""
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        SampleBadge {
            sample: screen.agency.sample ?? false
        }
        RowGrid {
            Repeater {
                model: [
                    {
                        head: qsTrId("agency.office"),
                        rows: [
                            [qsTrId("agency.name"), screen.agency.officeName],
                            [qsTrId("agency.telephone"), screen.agency.officeTelephone],
                            [qsTrId("agency.fax"), screen.agency.officeFax],
                            [qsTrId("agency.address"), screen.agency.officeAddress],
                            [qsTrId("agency.postcode"), screen.agency.officePostcode],
                            [qsTrId("agency.hours"), screen.agency.officeHours],
                            [qsTrId("agency.email"), screen.agency.officeEmail]
                        ]
                    },
                    {
                        head: qsTrId("agency.own"),
                        rows: [
                            [qsTrId("agency.telephone"), screen.agency.telephone],
                            [qsTrId("agency.address"), screen.agency.address],
                            [qsTrId("agency.hours"), screen.agency.hours],
                            [qsTrId("agency.duties"), (screen.agency.duties ?? []).join("、")]
                        ]
                    }
                ]
                Card {
                    id: card
                    required property var modelData
                    readonly property var rows: modelData.rows.filter(r => (r[1] ?? "") !== "")
                    visible: rows.length > 0
                    Words {
                        width: parent?.width ?? 0
                        text: card.modelData.head
                        kind: "heading"
                    }
                    Facts {
                        pairs: card.rows
                        kind: "list"
                    }
                }
            }
        }
        ActionButton {
            width: parent?.width ?? 0
            icon: "document"
            text: qsTrId("agency.documents")
            onClicked: Nav.go("DocumentList", { by: "agency", value: screen.agency.title, name: screen.agency.title })
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: screen.agency.takesRequests ?? false
            tone: "primary"
            icon: "apply"
            text: qsTrId("agency.apply")
            onClicked: Nav.go("Apply", { agency: screen.agency.id })
        }
    }
}
