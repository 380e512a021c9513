pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The search before anything is written: common questions, and what is often read.
Column {
    id: start

    signal taken(string question)

    readonly property var often: Fill.after(visible, Bridge.library.oftenRead())

    spacing: Theme.s2

    Words {
        width: parent?.width ?? 0
        text: qsTrId("search.examples")
        kind: "heading"
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: Fill.after(Bridge.app.language, Bridge.library.questions())
        ListRow {
            required property string modelData
            icon: "search"
            title: modelData
            onClicked: start.taken(modelData)
        }
    }
    Words {
        width: parent?.width ?? 0
        visible: start.often.length > 0
        text: qsTrId("search.often_read")
        kind: "heading"
        topPadding: Theme.s3
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: start.often
        ListRow {
            id: often
            required property var modelData
            icon: "document"
            title: modelData.title
            details: modelData.details
            badges: ValidityBadge {
                validity: often.modelData.validity
            }
            onClicked: Nav.go("Reader", { document: modelData.id })
        }
    }
}
