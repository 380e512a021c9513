pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Call for help (呼叫帮助): the hall's number, the city's hotline, and a call that staff see on their page.
Sheet {
    id: sheet

    title: qsTrId("shell.help.title")

    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3

        Card {
            visible: Bridge.app.helpTelephone !== ""
            Words {
                width: parent?.width ?? 0
                text: qsTrId("shell.help.hall")
                color: Theme.palette.inkSoft
            }
            Words {
                width: parent?.width ?? 0
                text: Bridge.app.helpTelephone
                kind: "title"
                color: Theme.palette.accent
            }
        }
        Words {
            width: parent?.width ?? 0
            text: Fill.fill(qsTrId("home.hotline"), { number: Bridge.library.hotline() })
            kind: "list"
            lineHeight: 1.3
        }
        Hint {
            tone: "signal"
            text: Bridge.help.failed ? qsTrId("shell.help.failed") : ""
        }
        Hint {
            tone: "good"
            text: Bridge.help.called ? qsTrId("shell.help.called") : ""
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: !Bridge.help.called
            tone: "primary"
            icon: "hotline"
            text: qsTrId("shell.help.call")
            onClicked: Bridge.help.call()
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: Bridge.help.called
            text: qsTrId("shell.help.cancel")
            onClicked: Bridge.help.clear()
        }
        Words {
            width: parent?.width ?? 0
            text: qsTrId("shell.help.keys")
            kind: "small"
            color: Theme.palette.inkSoft
            lineHeight: 1.4
        }
    }
}
