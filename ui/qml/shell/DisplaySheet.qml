pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// How the terminal looks for this citizen: elder mode, text size, contrast, low reach.
Sheet {
    id: sheet

    title: qsTrId("shell.display.title")

    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3

        Choice {
            many: true
            text: qsTrId("shell.display.elder")
            line: qsTrId("shell.display.elder.line")
            checked: Bridge.app.elder
            onClicked: Bridge.app.elder = !Bridge.app.elder
        }
        Words {
            width: parent.width
            text: qsTrId("shell.display.text_size")
            font.weight: Font.Bold
        }
        Segments {
            name: qsTrId("shell.display.text_size")
            value: Bridge.app.textStep
            options: [
                { value: -1, text: qsTrId("shell.display.size.small") },
                { value: 0, text: qsTrId("shell.display.size.standard") },
                { value: 1, text: qsTrId("shell.display.size.large") },
                { value: 2, text: qsTrId("shell.display.size.larger") },
                { value: 3, text: qsTrId("shell.display.size.largest") }
            ]
            onChosen: value => Bridge.app.textStep = value
        }
        Words {
            width: parent.width
            text: qsTrId("shell.display.contrast")
            font.weight: Font.Bold
        }
        Segments {
            name: qsTrId("shell.display.contrast")
            value: Bridge.app.contrast
            options: [
                { value: "light", text: qsTrId("shell.display.contrast.light") },
                { value: "dark", text: qsTrId("shell.display.contrast.dark") },
                { value: "yellow", text: qsTrId("shell.display.contrast.yellow") }
            ]
            onChosen: value => Bridge.app.contrast = value
        }
        Choice {
            many: true
            text: qsTrId("shell.display.low")
            line: qsTrId("shell.display.low.line")
            checked: Bridge.app.lowReach
            onClicked: Bridge.app.lowReach = !Bridge.app.lowReach
        }
        Choice {
            many: true
            text: qsTrId("shell.display.spoken")
            line: qsTrId("shell.display.spoken.line")
            checked: Bridge.speech.spokenScreens
            onClicked: Bridge.speech.spokenScreens = !Bridge.speech.spokenScreens
        }
        ActionButton {
            width: parent.width
            tone: "primary"
            text: qsTrId("shell.display.done")
            onClicked: sheet.close()
        }
    }
}
