pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Speaking instead of writing: it listens, shows what it heard and what that may mean, and one tap takes it.
Sheet {
    id: sheet

    readonly property string phase: Bridge.hearing.state
    title: qsTrId("hearing.title")

    signal taken(string text)

    function begin(): void {
        Keypad.hide();
        Bridge.speech.stop();
        open();
        Bridge.hearing.listen();
    }
    onClosed: Bridge.hearing.cancel()

    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3

        // How loud it hears: a ring that breathes with the voice.
        Item {
            width: parent?.width ?? 0
            height: Theme.px(260)
            visible: ["starting", "listening", "thinking"].includes(sheet.phase)
            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(150) + Theme.px(100) * Bridge.hearing.level
                height: width
                radius: width / 2
                color: Theme.palette.accentSoft
            }
            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(140)
                height: width
                radius: width / 2
                color: sheet.phase === "listening" ? Theme.palette.accent : Theme.palette.sunken
                Icon {
                    anchors.centerIn: parent
                    name: "microphone"
                    size: Theme.px(72)
                    tint: sheet.phase === "listening" ? Theme.palette.onAccent : Theme.palette.inkSoft
                }
            }
        }
        Words {
            width: parent?.width ?? 0
            visible: sheet.phase !== "heard"
            horizontalAlignment: Text.AlignHCenter
            kind: "heading"
            text: ({
                    starting: qsTrId("hearing.starting"),
                    listening: qsTrId("hearing.listening"),
                    thinking: qsTrId("hearing.thinking"),
                    failed: Bridge.hearing.why === "microphone" ? qsTrId("hearing.failed.microphone")
                        : Bridge.hearing.why === "quiet" ? qsTrId("hearing.failed.quiet") : qsTrId("hearing.failed.recogniser")
                })[sheet.phase] ?? ""
            Accessible.role: Accessible.AlertMessage
        }
        Words {
            width: parent?.width ?? 0
            visible: ["starting", "listening"].includes(sheet.phase)
            horizontalAlignment: Text.AlignHCenter
            color: Theme.palette.inkSoft
            text: qsTrId("hearing.example")
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: ["starting", "listening"].includes(sheet.phase)
            tone: "primary"
            icon: "check"
            text: qsTrId("hearing.done")
            onClicked: Bridge.hearing.done()
        }
        Words {
            width: parent?.width ?? 0
            visible: sheet.phase === "heard"
            text: qsTrId("hearing.heard")
            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            model: sheet.phase === "heard" ? Bridge.hearing.choices : []
            ListRow {
                required property string modelData
                required property int index
                icon: "search"
                title: modelData
                onClicked: {
                    sheet.taken(modelData);
                    sheet.close();
                }
            }
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: ["heard", "failed"].includes(sheet.phase)
            icon: "microphone"
            text: qsTrId("hearing.again")
            onClicked: Bridge.hearing.listen()
        }
        ActionButton {
            width: parent?.width ?? 0
            tone: "quiet"
            text: qsTrId("hearing.write")
            onClicked: sheet.close()
        }
    }
}
