pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A button that is an icon with, where there is room, a short word below.
Pressable {
    id: button

    property string icon: ""
    property string text: ""
    property color tint: checked ? Theme.palette.onAccent : Theme.palette.accent
    property bool flat: true
    // The size of the word, where a row of buttons shares one.
    property real letters: Theme.small

    name: text
    implicitWidth: Math.max(Theme.target, label.visible ? metrics.advanceWidth + Theme.s3 : 0)
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.s2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.checked ? Theme.palette.accent : button.pressed ? Theme.palette.accentSoft
            : button.flat ? "transparent" : Theme.palette.surface
        border.color: button.flat ? "transparent" : Theme.palette.edge
        border.width: Theme.hair
    }
    TextMetrics {
        id: metrics
        font.family: label.font.family
        font.pixelSize: button.letters
        text: button.text
    }
    Column {
        id: column
        anchors.centerIn: parent
        spacing: Theme.px(2)
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.icon
            tint: button.tint
        }
        Words {
            id: label
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== "" && !button.wordless
            text: button.text
            kind: "small"
            font.pixelSize: button.letters
            color: button.tint
            lineHeight: 1.1
            wrapMode: Text.NoWrap
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, button.width - Theme.s1)
            horizontalAlignment: Text.AlignHCenter
            // Words shrink before they would touch.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(18)
            Accessible.ignored: true
        }
    }
    property bool wordless: false
}
