pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A service on the home screen: icon, name, and a line that says what it is for. `tall` sets the icon above.
Pressable {
    id: tile

    property string icon: ""
    property string title: ""
    property string line: ""
    property bool strong: false
    property bool tall: false

    name: title
    description: line
    implicitHeight: tall ? leading.height + column.implicitHeight + Theme.s3 * 3
        : Math.max(Theme.px(124), column.implicitHeight + Theme.s2 * 2)

    Surface {
        anchors.fill: parent
        color: tile.strong ? (tile.pressed ? Theme.palette.accentPressed : Theme.palette.accent)
            : tile.pressed ? Theme.palette.accentSoft : Theme.palette.surface
        rim: tile.strong ? "transparent" : Theme.palette.rim
    }
    Plate {
        id: leading
        x: Theme.s3
        y: tile.tall ? Theme.s3 : (parent.height - height) / 2
        icon: tile.icon
        size: Math.round(Theme.plate * (tile.tall ? 1.16 : 1))
        color: tile.strong ? (Theme.contrast === "light" ? "#2b5592" : Theme.palette.accentPressed) : Theme.palette.accentSoft
        tint: tile.strong ? Theme.palette.onAccent : Theme.palette.accent
    }
    Column {
        id: column
        x: tile.tall ? Theme.s3 : leading.width + Theme.s3 * 2
        y: tile.tall ? leading.y + leading.height + Theme.s2 : (parent.height - implicitHeight) / 2
        width: parent.width - x - Theme.s2
        spacing: Theme.px(4)
        Words {
            width: parent.width
            text: tile.title
            kind: tile.tall ? "heading" : "list"
            font.weight: Font.Bold
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
