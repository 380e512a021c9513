pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Nothing to show, said plainly, with what to do next as buttons below.
Column {
    id: empty

    property string icon: "info"
    property string title: ""
    property string line: ""
    default property alias actions: row.data

    width: parent ? parent.width : implicitWidth
    spacing: Theme.s3
    topPadding: Theme.s6

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: empty.icon
        size: Theme.px(120)
        tint: Theme.palette.edge
    }
    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
        kind: "heading"
    }
    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        text: empty.line
        color: Theme.palette.inkSoft
    }
    Flow {
        id: row
        width: Math.min(parent.width, Theme.px(760))
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s2
    }
}
