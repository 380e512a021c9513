pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// What went last, and a button that brings it back. While one writes, the keyboard has a key for it instead.
Rectangle {
    id: bar

    property bool wanted: true
    property bool offered: Bridge.undo.offered
    property string said: Bridge.undo.words
    property string act: Bridge.undo.act
    readonly property bool shown: wanted && offered

    visible: shown
    height: shown ? Math.max(button.height, words.implicitHeight) + Theme.apart * 2 : 0
    color: Theme.palette.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTrId("undo.undo")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.palette.line
    }
    Words {
        id: words
        anchors {
            left: parent.left
            leftMargin: Theme.page
            right: button.left
            rightMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        text: bar.said
        kind: "list"
        lineHeight: 1.2
        color: Theme.palette.inkSoft
        Accessible.role: Accessible.AlertMessage
    }
    ActionButton {
        id: button
        anchors {
            right: parent.right
            rightMargin: Theme.page
            verticalCenter: parent.verticalCenter
        }
        icon: "undo"
        text: bar.act
        description: bar.said
        onClicked: Bridge.undo.takeBack()
    }
}
