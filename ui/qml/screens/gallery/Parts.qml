pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// What documents, lists and sheets are made of.
Column {
    id: parts

    readonly property var pictures: Bridge.library.explainers().map(e => Bridge.library.explainer(e.id).media ?? [])
        .reduce((all, some) => all.concat(some), []).filter(m => m.role === "picture")

    signal sheetWanted

    width: parent?.width ?? 0
    spacing: Theme.s3

    Card {
        TitleBlock {
            width: parent?.width ?? 0
            page: ({
                    title: qsTrId("home.register"),
                    validity: "amended",
                    facts: [{ name: qsTrId("agency.telephone"), value: "0411-0000 0001" }, { name: qsTrId("agency.hours"), value: "8:30-17:00" }]
                })
        }
        Repeater {
            model: [
                { kind: "heading", text: qsTrId("gallery.rows"), table: [] },
                { kind: "paragraph", text: qsTrId("apply.sealed"), table: [] },
                { kind: "table", text: "", table: [["A", "B"], ["1", "2"]] },
                { kind: "reduced", text: qsTrId("reader.reduced"), table: [] }
            ]
            Item {
                id: line
                required property var modelData
                width: parent?.width ?? 0
                height: row.height
                BodyRow {
                    id: row
                    width: parent.width
                    index: -2
                    kind: line.modelData.kind
                    text: line.modelData.text
                    label: ""
                    level: 1
                    table: line.modelData.table
                }
            }
        }
    }
    Row {
        spacing: Theme.s3
        Plate {
            icon: "law"
        }
        Surface {
            width: Theme.px(240)
            height: Theme.plate
        }
        MediaPicture {
            width: Theme.px(240)
            height: Theme.px(300)
            wide: width
            sha256: parts.pictures[0]?.sha256 ?? ""
            Accessible.role: Accessible.Graphic
            Accessible.name: parts.pictures[0]?.alt ?? ""
        }
    }
    SecretField {
        width: parent?.width ?? 0
        label: qsTrId("staff.pin.label")
    }
    SecretField {
        width: parent?.width ?? 0
        label: qsTrId("staff.pin.label")
        problem: qsTrId("problem.name.missing")
    }
    UndoBar {
        width: parent?.width ?? 0
        offered: true
        said: qsTrId("home.register")
        act: qsTrId("undo.undo")
    }
    // Its buttons to page are ScrollButtons, as a ScrollPage's are.
    PagedList {
        width: parent?.width ?? 0
        height: Theme.px(420)
        model: 6
        delegate: ListRow {
            required property int index
            width: ListView.view.width
            title: qsTrId("home.register") + " " + (index + 1)
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
        }
    }
    ActionButton {
        width: parent?.width ?? 0
        icon: "contents"
        text: qsTrId("gallery.sheet")
        onClicked: parts.sheetWanted()
    }
}
