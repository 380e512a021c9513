pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Always there, within everyone's reach: home, back, how it looks, read aloud, language, finish and clear.
Rectangle {
    id: dock

    signal displayWanted
    signal finishWanted

    height: Math.max(Theme.px(132), row.implicitHeight + Theme.s2)
    color: Theme.palette.surface

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.palette.line
    }
    Row {
        id: row
        anchors.centerIn: parent
        width: parent.width - Theme.s2 * 2
        readonly property real unit: width / 6

        IconButton {
            width: row.unit
            icon: "back"
            text: qsTrId("shell.back")
            enabled: Nav.depth > 1
            onClicked: Nav.back()
        }
        IconButton {
            width: row.unit
            icon: "home"
            text: qsTrId("shell.home")
            onClicked: Nav.home()
        }
        IconButton {
            width: row.unit
            icon: "text-size"
            text: qsTrId("shell.display")
            onClicked: dock.displayWanted()
        }
        IconButton {
            width: row.unit
            icon: Bridge.speech.speaking ? "stop" : "speak"
            text: Bridge.speech.speaking ? qsTrId("shell.speak.stop") : qsTrId("shell.speak")
            checked: Bridge.speech.speaking
            onClicked: Bridge.speech.speaking ? Bridge.speech.stop() : (Nav.stack.currentItem as KioskScreen)?.readAloud()
        }
        IconButton {
            width: row.unit
            icon: "language"
            text: qsTrId("shell.other_language")
            onClicked: Bridge.app.nextLanguage()
        }
        IconButton {
            width: row.unit
            icon: "finish"
            text: qsTrId("shell.finish")
            tint: Theme.palette.signal
            onClicked: dock.finishWanted()
        }
    }
}
