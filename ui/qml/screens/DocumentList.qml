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

    function more(): void {
        if (complete)
            return;
        const page = Bridge.library.documents(by, value, offset);
        for (const row of page)
            rows.append(row);
        offset += page.length;
        complete = page.length === 0;
    }

    Component.onCompleted: more()

    ListModel {
        id: rows
    }
    PagedList {
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
        delegate: ListRow {
            id: row
            required property var model
            width: ListView.view.width
            title: model.title
            details: model.details
            excerpt: model.endedByTitle !== "" ? Fill.fill(qsTrId("register.replaced"), { title: model.endedByTitle }) : ""
            badges: [
                ValidityBadge {
                    validity: row.model.validity
                },
                Badge {
                    text: row.model.kind
                },
                SampleBadge {
                    sample: row.model.sample
                }
            ]
            onClicked: Nav.go("Reader", { document: model.id })
        }
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - Theme.page * 2
        visible: screen.complete && rows.count === 0
        icon: "document"
        title: qsTrId("list.empty")
        line: qsTrId("list.empty.line")
    }
}
