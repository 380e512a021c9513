pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// One of several answers, as a wide row with a mark; `many` allows more than one.
Pressable {
    id: choice

    property string text: ""
    property string line: ""
    property bool many: false

    name: text
    description: line
    checkable: true
    role: many ? Accessible.CheckBox : Accessible.RadioButton
    width: (parent as RowGrid)?.cell ?? parent?.width ?? implicitWidth
    height: (parent as RowGrid)?.level(choice) ?? implicitHeight
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.s3 * 2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: choice.checked || choice.pressed ? Theme.palette.accentSoft : Theme.palette.surface
        border.color: choice.checked ? Theme.palette.accent : Theme.palette.edge
        border.width: choice.checked ? Theme.px(4) : Theme.hair
    }
    Rectangle {
        id: mark
        anchors {
            left: parent.left
            leftMargin: Theme.s4
            verticalCenter: parent.verticalCenter
        }
        width: Theme.px(44)
        height: width
        radius: choice.many ? Theme.px(8) : width / 2
        color: choice.checked ? Theme.palette.accent : Theme.palette.surface
        border.color: choice.checked ? Theme.palette.accent : Theme.palette.edge
        border.width: Theme.px(3)
        Icon {
            anchors.centerIn: parent
            visible: choice.checked
            size: Theme.px(34)
            name: "check"
            tint: Theme.palette.onAccent
        }
    }
    Column {
        id: column
        anchors {
            left: mark.right
            leftMargin: Theme.s3
            right: parent.right
            rightMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        Words {
            width: parent.width
            text: choice.text
            kind: "list"
            lineHeight: 1.3
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: choice.line
            kind: "small"
            lineHeight: 1.3
            color: Theme.palette.inkSoft
            Accessible.ignored: true
        }
    }
}
