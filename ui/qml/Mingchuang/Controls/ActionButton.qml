pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A button with words. `tone` is primary, plain, quiet or danger.
Pressable {
    id: button

    property string text: ""
    property string icon: ""
    property string tone: "plain"
    readonly property bool filled: tone === "primary" || tone === "danger"
    readonly property color ground: tone === "primary" ? (pressed ? Theme.palette.accentPressed : Theme.palette.accent)
        : tone === "danger" ? Theme.palette.signal
        : pressed ? Theme.palette.accentSoft : tone === "quiet" ? "transparent" : Theme.palette.surface
    readonly property color front: tone === "primary" ? Theme.palette.onAccent
        : tone === "danger" ? Theme.palette.surface : Theme.palette.accent

    name: text
    implicitWidth: row.implicitWidth + Theme.s4 * 2
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.s3)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: button.ground
        border.color: button.filled || button.tone === "quiet" ? "transparent" : Theme.palette.edge
        border.width: Theme.hair
    }
    // Measured apart: the words' own implicit width moves with their width once they wrap.
    TextMetrics {
        id: metrics
        font: label.font
        text: button.text
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s2
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: button.icon !== ""
            name: button.icon
            tint: button.front
        }
        Words {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            kind: "list"
            color: button.front
            font.weight: Font.Bold
            lineHeight: 1.15
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
            // Wrap only when the words would leave the button.
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, Math.max(Theme.px(120),
                button.width - Theme.s3 * 2 - (button.icon === "" ? 0 : Theme.icon + Theme.s2)))
        }
    }
}
