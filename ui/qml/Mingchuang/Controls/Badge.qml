pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A small mark with words. `tone` is good, warn, signal, accent or plain.
Rectangle {
    id: badge

    property string text: ""
    property string tone: "plain"

    implicitWidth: label.implicitWidth + Theme.s2 * 2
    implicitHeight: label.implicitHeight + Theme.px(8)
    radius: Theme.px(8)
    color: tone === "plain" ? Theme.palette.sunken : Theme.palette[tone + "Soft"]
    border.color: label.color
    border.width: Theme.hair

    Words {
        id: label
        anchors.centerIn: parent
        text: badge.text
        kind: "small"
        lineHeight: 1.1
        wrapMode: Text.NoWrap
        font.weight: Font.Bold
        color: badge.tone === "plain" ? Theme.palette.ink : Theme.palette[badge.tone]
    }
}
