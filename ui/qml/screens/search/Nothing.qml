pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Nothing found, and what to do now: what comes nearest, the hotline, apply with the question carried over.
Column {
    id: nothing

    signal taken(string question)
    signal apply

    readonly property bool narrowed: Fill.after([Bridge.search.total, Bridge.search.busy], Object.keys(Bridge.search.filters()).length > 0)

    spacing: Theme.s2

    EmptyState {
        icon: "search"
        title: qsTrId("search.nothing")
        line: Bridge.search.dropped
        topPadding: Theme.s3
    }
    ActionButton {
        visible: Bridge.search.hidden > 0 && !nothing.narrowed
        width: parent?.width ?? 0
        text: Fill.fill(qsTrId("search.show_hidden"), { count: Bridge.search.hidden })
        onClicked: Bridge.search.anyValidity = true
    }
    ActionButton {
        visible: nothing.narrowed
        width: parent?.width ?? 0
        icon: "filter"
        text: qsTrId("search.widen")
        onClicked: Bridge.search.widen()
    }
    Words {
        width: parent?.width ?? 0
        visible: Bridge.search.nearest.length > 0
        text: qsTrId("search.nearest")
        kind: "heading"
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: Bridge.search.nearest
        ListRow {
            id: near
            required property var modelData
            icon: "document"
            title: modelData.title
            details: modelData.details
            badges: ValidityBadge {
                validity: near.modelData.validity
            }
            onClicked: Nav.go("Reader", { document: modelData.id })
        }
    }
    ActionButton {
        width: parent?.width ?? 0
        tone: "primary"
        icon: "apply"
        text: qsTrId("search.apply_instead")
        onClicked: nothing.apply()
    }
    Hint {
        text: Fill.fill(qsTrId("search.nothing.line"), { number: Bridge.library.hotline() })
    }
    ActionButton {
        width: parent?.width ?? 0
        text: qsTrId("search.browse_instead")
        icon: "category"
        onClicked: Nav.go("Browse")
    }
    Words {
        width: parent?.width ?? 0
        visible: Bridge.search.nearest.length === 0
        text: qsTrId("search.try")
        kind: "heading"
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: Bridge.search.nearest.length === 0 ? Bridge.library.questions().slice(0, 4) : []
        ListRow {
            required property string modelData
            icon: "search"
            title: modelData
            onClicked: nothing.taken(modelData)
        }
    }
}
