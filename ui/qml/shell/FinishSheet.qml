pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls

// "Finish and clear" (结束并清除): one question, because what was typed cannot be brought back.
Sheet {
    id: sheet

    title: qsTrId("shell.finish.title")

    Words {
        width: parent.width
        text: qsTrId("shell.finish.line")
    }
    ActionButton {
        width: parent.width
        tone: "danger"
        icon: "finish"
        text: qsTrId("shell.finish.yes")
        onClicked: Bridge.session.finish()
    }
    ActionButton {
        width: parent.width
        text: qsTrId("shell.finish.no")
        onClicked: sheet.close()
    }
}
