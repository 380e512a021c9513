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
    implicitHeight: Math.max(Theme.px(200), column.implicitHeight + Theme.s4 * 2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tile.strong ? (tile.pressed ? Theme.palette.accentPressed : Theme.palette.accent)
            : tile.pressed ? Theme.palette.accentSoft : Theme.palette.surface
        border.color: tile.strong ? "transparent" : Theme.palette.line
        border.width: Theme.hair
    }
    Column {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.s4
        }
        spacing: Theme.s1
        Icon {
            name: tile.icon
            size: Theme.px(64)
            tint: tile.strong ? Theme.palette.onAccent : Theme.palette.accent
        }
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
