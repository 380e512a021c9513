pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// What is being spoken, as a caption, and while a text is read aloud the buttons for it. Nothing when all is quiet.
Rectangle {
    id: bar

    readonly property bool shown: Bridge.speech.sentence !== ""

    objectName: "speechBar"
    visible: shown
    height: shown ? column.implicitHeight + Theme.s2 * 2 : 0
    color: Theme.palette.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTrId("speech.bar")

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.palette.line
    }
    Column {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.s3
            rightMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.s1

        Row {
            width: parent?.width ?? 0
            spacing: Theme.s2
            Icon {
                id: mute
                visible: !Bridge.speech.sound
                name: "muted"
                tint: Theme.palette.signal
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTrId("speech.silent")
            }
            Words {
                objectName: "caption"
                width: parent.width - (mute.visible ? mute.width + Theme.s2 : 0)
                text: Bridge.speech.sentence
                kind: "list"
                lineHeight: 1.3
                maximumLineCount: Bridge.speech.speaking ? 3 : 2
                elide: Text.ElideRight
                color: Bridge.speech.paused ? Theme.palette.inkSoft : Theme.palette.ink
                Accessible.ignored: true
            }
        }
        Row {
            id: buttons
            visible: Bridge.speech.speaking
            width: parent?.width ?? 0
            readonly property real unit: width / 7

            IconButton {
                width: buttons.unit
                icon: "previous"
                text: qsTrId("speech.back")
                onClicked: Bridge.speech.step(-1)
            }
            IconButton {
                width: buttons.unit
                icon: Bridge.speech.paused ? "play" : "pause"
                text: Bridge.speech.paused ? qsTrId("speech.resume") : qsTrId("speech.pause")
                onClicked: Bridge.speech.pause()
            }
            IconButton {
                width: buttons.unit
                icon: "slower"
                text: qsTrId("speech.slower")
                enabled: !Bridge.speech.slowest
                onClicked: Bridge.speech.faster(-1)
            }
            IconButton {
                width: buttons.unit
                icon: "faster"
                text: qsTrId("speech.faster")
                enabled: !Bridge.speech.fastest
                onClicked: Bridge.speech.faster(1)
            }
            IconButton {
                width: buttons.unit
                icon: "softer"
                text: qsTrId("speech.softer")
                enabled: Bridge.speech.volume > 0
                repeats: true
                onClicked: Bridge.speech.louder(-1)
            }
            IconButton {
                width: buttons.unit
                icon: "louder"
                text: qsTrId("speech.louder")
                enabled: Bridge.speech.volume < 100
                repeats: true
                onClicked: Bridge.speech.louder(1)
            }
            IconButton {
                width: buttons.unit
                icon: "stop"
                text: qsTrId("shell.speak.stop")
                tint: Theme.palette.signal
                onClicked: Bridge.speech.stop()
            }
        }
    }
}
