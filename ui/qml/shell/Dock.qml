pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Always there, within everyone's reach: home, back, how it looks, read aloud, language, help, finish and clear.
// Below in portrait, at the side where there is width.
Rectangle {
    id: dock

    signal displayWanted
    signal helpWanted
    signal finishWanted

    readonly property real unit: Theme.rail ? grid.width : (grid.width - grid.spacing * 6) / 7
    readonly property real low: Math.max(Theme.target, Theme.px(112))
    readonly property real tall: Theme.rail ? (grid.height - grid.spacing * 6) / 7 : low

    // One size for all words of it: as large as the longest and the height leave room for.
    readonly property var shown: [qsTrId("shell.back"), qsTrId("shell.home"), qsTrId("shell.display"), qsTrId("shell.speak"), qsTrId("shell.speak.stop"),
        Bridge.app.nextLanguageName, qsTrId("shell.help"), qsTrId("shell.finish")]
    readonly property real widest: Fill.after(metrics.height, shown.reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 1))
    readonly property real letters: Math.floor(Math.min(Theme.small, Theme.small * (unit - Theme.s2) / widest, (tall - Theme.icon - Theme.s1) / 1.5))

    implicitWidth: Theme.px(Theme.elder ? 184 : 168)
    implicitHeight: low + Theme.s1 + Theme.s2
    color: Theme.palette.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTrId("shell.dock")

    Rectangle {
        anchors.right: Theme.rail ? parent.right : undefined
        width: Theme.rail ? Theme.hair : parent.width
        height: Theme.rail ? parent.height : Theme.hair
        color: Theme.palette.line
    }
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.small
    }
    Grid {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.s1
        anchors.topMargin: Theme.rail ? Theme.s1 : Theme.s2
        anchors.leftMargin: Theme.rail ? Theme.s1 : Theme.s2
        anchors.rightMargin: Theme.rail ? Theme.s1 : Theme.s2
        columns: Theme.rail ? 1 : 7
        spacing: Theme.apart

        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "back"
            text: qsTrId("shell.back")
            enabled: Nav.depth > 1
            onClicked: Nav.back()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "home"
            text: qsTrId("shell.home")
            onClicked: Nav.home()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "text-size"
            text: qsTrId("shell.display")
            onClicked: dock.displayWanted()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: Bridge.speech.speaking ? "stop" : "speak"
            text: Bridge.speech.speaking ? qsTrId("shell.speak.stop") : qsTrId("shell.speak")
            checked: Bridge.speech.speaking
            onClicked: Bridge.speech.speaking ? Bridge.speech.stop() : (Nav.stack.currentItem as KioskScreen)?.readAloud()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "language"
            text: Bridge.app.nextLanguageName
            onClicked: Bridge.app.nextLanguage()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "hotline"
            text: qsTrId("shell.help")
            checked: Bridge.help.called
            onClicked: dock.helpWanted()
        }
        IconButton {
            width: dock.unit
            height: dock.tall
            letters: dock.letters
            icon: "finish"
            text: qsTrId("shell.finish")
            tint: Theme.palette.signal
            onClicked: dock.finishWanted()
        }
    }
}
