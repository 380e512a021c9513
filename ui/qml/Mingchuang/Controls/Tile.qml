pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A service on the home screen: icon, name, and a line that says what it is for.
Pressable {
    id: tile

    property string icon: ""
    property string title: ""
    property string line: ""
    property bool strong: false

    name: title
    description: line
    implicitHeight: Math.max(Theme.px(168), column.implicitHeight + Theme.s3 * 2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tile.strong ? (tile.pressed ? Theme.palette.accentPressed : Theme.palette.accent)
            : tile.pressed ? Theme.palette.accentSoft : Theme.palette.surface
        border.color: tile.strong ? "transparent" : Theme.palette.line
        border.width: Theme.hair
    }
    Icon {
        id: leading
        anchors {
            left: parent.left
            leftMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        name: tile.icon
        size: Theme.px(72)
        tint: tile.strong ? Theme.palette.onAccent : Theme.palette.accent
    }
    Column {
        id: column
        anchors {
            left: leading.right
            leftMargin: Theme.s3
            right: parent.right
            rightMargin: Theme.s2
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.px(4)
        Words {
            width: parent.width
            text: tile.title
            kind: "heading"
            lineHeight: 1.2
            color: tile.strong ? Theme.palette.onAccent : Theme.palette.ink
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: tile.line
            kind: "small"
            lineHeight: 1.3
            color: tile.strong ? Theme.palette.onAccent : Theme.palette.inkSoft
            Accessible.ignored: true
        }
    }
}
