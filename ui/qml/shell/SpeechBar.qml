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
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.small
    }
    Column {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.s2
            rightMargin: Theme.s2
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
            spacing: Theme.apart
            // One size for all words of it.
            readonly property var shown: [qsTrId("speech.back"), qsTrId("speech.pause"), qsTrId("speech.resume"), qsTrId("speech.slower"),
                qsTrId("speech.faster"), qsTrId("speech.softer"), qsTrId("speech.louder"), qsTrId("shell.speak.stop")]
            readonly property real widest: Fill.after(metrics.height, shown.reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 1))
            readonly property real letters: Math.floor(Math.min(Theme.small, Theme.small * (unit - Theme.s2) / widest))
            readonly property real unit: (width - spacing * 6) / 7

            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "previous"
                text: qsTrId("speech.back")
                onClicked: Bridge.speech.step(-1)
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: Bridge.speech.paused ? "play" : "pause"
                text: Bridge.speech.paused ? qsTrId("speech.resume") : qsTrId("speech.pause")
                onClicked: Bridge.speech.pause()
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "slower"
                text: qsTrId("speech.slower")
                enabled: !Bridge.speech.slowest
                onClicked: Bridge.speech.faster(-1)
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "faster"
                text: qsTrId("speech.faster")
                enabled: !Bridge.speech.fastest
                onClicked: Bridge.speech.faster(1)
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "softer"
                text: qsTrId("speech.softer")
                enabled: Bridge.speech.volume > 0
                repeats: true
                onClicked: Bridge.speech.louder(-1)
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "louder"
                text: qsTrId("speech.louder")
                enabled: Bridge.speech.volume < 100
                repeats: true
                onClicked: Bridge.speech.louder(1)
            }
            IconButton {
                width: buttons.unit
                letters: buttons.letters
                icon: "stop"
                text: qsTrId("shell.speak.stop")
                tint: Theme.palette.signal
                onClicked: Bridge.speech.stop()
            }
        }
    }
}
