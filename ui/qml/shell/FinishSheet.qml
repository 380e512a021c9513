pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// "Finish and clear" (结束并清除): one question, because what was typed cannot be brought back.
Sheet {
    id: sheet

    title: qsTrId("shell.finish.title")

    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3

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
}
