pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// A list of documents, newest first; also the register of normative documents.
KioskScreen {
    id: screen

    property string by: "newest"
    property string value: ""
    property string name: ""
    property int offset: 0
    property bool complete: false
    title: by === "register" ? qsTrId("home.register") : name

    // One entry of the list model a line of the list; the documents stand in `all`.
    property var all: []
    readonly property int columns: Theme.columns
    onColumnsChanged: {
        rows.clear();
        fillLines();
    }

    function more(): void {
        if (complete)
            return;
        const page = Bridge.library.documents(by, value, offset);
        all = all.concat(page);
        offset += page.length;
        complete = page.length === 0;
        fillLines();
    }
    function fillLines(): void {
        while (rows.count * columns < all.length)
            rows.append({ line: rows.count });
    }

    Component.onCompleted: more()

    ListModel {
        id: rows
    }
    PagedList {
        id: paged
        anchors.fill: parent
        model: rows
        list.onAtYEndChanged: if (list.atYEnd)
            screen.more()
        header: Column {
            width: ListView.view.width
            bottomPadding: Theme.s2
            topPadding: Theme.s2
            Hint {
                visible: screen.by === "register"
                text: qsTrId("register.line")
            }
        }
        delegate: RowGrid {
            id: line
            required property int index
            width: ListView.view.width
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
            Repeater {
                model: screen.all.slice(line.index * screen.columns, (line.index + 1) * screen.columns)
                ListRow {
                    id: row
                    required property var modelData
                    title: modelData.title
                    details: modelData.details
                    excerpt: modelData.endedByTitle !== "" ? Fill.fill(qsTrId("register.replaced"), { title: modelData.endedByTitle }) : ""
                    badges: [
                        ValidityBadge {
                            validity: row.modelData.validity
                        },
                        Badge {
                            text: row.modelData.kind
                        },
                        SampleBadge {
                            sample: row.modelData.sample
                        }
                    ]
                    onClicked: Nav.go("Reader", { document: modelData.id })
                }
            }
        }
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        y: screen.by === "register" ? paged.list.headerItem?.height ?? 0 : 0
        width: parent.width - Theme.page * 2
        visible: screen.complete && screen.all.length === 0
        icon: "document"
        title: qsTrId("list.empty")
        line: qsTrId("list.empty.line")
    }
}
