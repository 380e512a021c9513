pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls
import Mingchuang.Theme

// A key. Two thumbs may press two keys at once, and one key twice in a row.
Pressable {
    id: key

    property string text: ""
    property string icon: ""
    // letter, function or strong
    property string look: "letter"
    property bool held: false
    readonly property bool lit: finger.pressed || pressed
    readonly property color ground: look === "strong" || held ? (lit ? Theme.palette.accentPressed : Theme.palette.accent)
        : lit ? Theme.palette.accentSoft : look === "letter" ? Theme.palette.surface : Theme.palette.ground
    readonly property color ink: look === "strong" || held ? (lit && Theme.contrast === "light" ? Theme.palette.onAccent : Theme.palette.onAccent)
        : Theme.palette.ink

    name: text
    repeats: true
    implicitHeight: Theme.px(Theme.landscape ? 96 : Theme.elder ? 116 : 104)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: key.ground
        border.color: key.look === "letter" ? Theme.palette.edge : Theme.palette.line
        border.width: Theme.hair

        Icon {
            anchors.centerIn: parent
            visible: key.icon !== ""
            name: key.icon
            size: Theme.px(48)
            tint: key.ink
        }
        Text {
            anchors.centerIn: parent
            width: parent.width - Theme.s1
            visible: key.icon === ""
            horizontalAlignment: Text.AlignHCenter
            text: key.text
            color: key.ink
            font.family: Theme.family
            font.pixelSize: Theme.px(key.text.length > 1 ? (Theme.elder ? 40 : 34) : (Theme.elder ? 58 : 46))
            font.weight: key.text.length > 1 ? Font.Bold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(20)
            textFormat: Text.PlainText
        }
    }
    TapHandler {
        id: finger
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: key.press()
    }
}
