pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A small mark with words, and an icon where the tone alone must not tell. `tone` is good, warn, signal, accent
// or plain.
Rectangle {
    id: badge

    property string text: ""
    property string tone: "plain"
    property string icon: ""
    readonly property color front: tone === "plain" ? Theme.palette.ink : Theme.palette[tone]

    implicitWidth: row.implicitWidth + Theme.s2 * 2
    implicitHeight: row.implicitHeight + Theme.px(10)
    radius: height / 2
    color: tone === "plain" ? Theme.palette.sunken : Theme.palette[tone + "Soft"]
    border.color: Theme.contrast === "yellow" ? front : "transparent"
    border.width: Theme.hair

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.px(6)
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: badge.icon !== ""
            name: badge.icon
            size: Math.round(Theme.small * 1.05)
            tint: badge.front
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: badge.text
            kind: "small"
            lineHeight: 1.1
            wrapMode: Text.NoWrap
            font.weight: Font.Bold
            color: badge.front
        }
    }
}
