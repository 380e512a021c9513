pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Browse by what the Regulation orders published (Art. 19-21), by agency, region or kind, or newest first.
KioskScreen {
    id: screen

    property string by: "category"
    readonly property var all: Fill.after(Bridge.app.language, by === "category" ? Bridge.library.categories() : Bridge.library.facet(by))
    // Not published yet: named, so that nobody looks for them in vain.
    readonly property var empty: all.filter(e => e.count === 0)
    title: qsTrId("browse.title")

    ScrollPage {
        Segments {
            name: qsTrId("browse.title")
            value: screen.by
            options: [
                { value: "category", text: qsTrId("browse.category") },
                { value: "document_kind", text: qsTrId("browse.kind") },
                { value: "agency", text: qsTrId("browse.agency") },
                { value: "region", text: qsTrId("browse.region") }
            ]
            onChosen: value => screen.by = value
        }
        Grid {
            width: parent?.width ?? 0
            columns: 2
            spacing: Theme.s2
            readonly property real cell: (width - spacing) / 2
            ActionButton {
                width: parent.cell
                icon: "newest"
                text: qsTrId("browse.newest")
                onClicked: Nav.go("DocumentList", { by: "newest", name: qsTrId("browse.newest") })
            }
            ActionButton {
                width: parent.cell
                icon: "topic"
                text: qsTrId("home.topics")
                onClicked: Nav.go("Topics")
            }
        }
        RowGrid {
            Repeater {
                model: screen.all.filter(e => e.count > 0)
                ListRow {
                    required property var modelData
                    icon: screen.by === "agency" ? "agency" : screen.by === "region" ? "location" : screen.by === "category" ? "category" : "document"
                    title: modelData.text
                    details: Fill.fill(qsTrId("search.count"), { count: modelData.count })
                    onClicked: Nav.go("DocumentList", { by: screen.by, value: modelData.value, name: modelData.text })
                }
            }
        }
        Card {
            visible: screen.empty.length > 0
            color: "transparent"
            lifted: false
            Words {
                width: parent?.width ?? 0
                text: qsTrId("browse.empty")
                kind: "list"
                font.weight: Font.Bold
            }
            Words {
                width: parent?.width ?? 0
                text: screen.empty.map(e => e.text).join("　·　")
                color: Theme.palette.inkSoft
            }
        }
    }
}
