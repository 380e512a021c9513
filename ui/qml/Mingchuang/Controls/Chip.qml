pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A filter or a choice among a few, on or off; `removable` shows a cross. One that is given less width than its words
// take breaks them.
Pressable {
    id: chip

    property string text: ""
    property bool removable: false
    readonly property real around: Theme.s4 * 2 + (removable ? cross.size + row.spacing : 0)

    name: text
    checkable: true
    role: Accessible.CheckBox
    implicitWidth: words.implicitWidth + around
    implicitHeight: Math.max(Theme.px(96), row.implicitHeight + Theme.s2)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.px(8)
        anchors.bottomMargin: Theme.px(8)
        radius: Math.min(height / 2, Theme.px(44))
        color: chip.checked ? Theme.palette.accent : chip.pressed ? Theme.palette.accentSoft : Theme.palette.surface
        border.color: chip.checked ? "transparent" : Theme.palette.edge
        border.width: Theme.hair
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s1
        Words {
            id: words
            width: Math.min(implicitWidth, chip.width - chip.around)
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            kind: "body"
            lineHeight: 1.1
            color: chip.checked ? Theme.palette.onAccent : Theme.palette.ink
            Accessible.ignored: true
        }
        Icon {
            id: cross
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.removable
            size: Theme.px(32)
            name: "close"
            tint: chip.checked ? Theme.palette.onAccent : Theme.palette.ink
        }
    }
}
