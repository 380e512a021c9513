pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Follow a request: type or scan the receipt number.
KioskScreen {
    id: screen

    // A number that was scanned: it is looked up at once.
    property string number: ""
    readonly property var status: Bridge.follow.status
    title: qsTrId("home.follow")

    Component.onCompleted: {
        Bridge.follow.wipe();
        if (number === "") {
            opener.start();
        } else {
            field.text = number;
            Bridge.follow.look(number);
        }
    }

    Timer {
        id: opener
        interval: 250
        onTriggered: field.open()
    }

    ScrollPage {
        Words {
            width: parent?.width ?? 0
            text: qsTrId("follow.question")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent?.width ?? 0
            text: qsTrId("follow.line")
            color: Theme.palette.inkSoft
        }
        Field {
            id: field
            width: parent?.width ?? 0
            icon: "follow"
            label: qsTrId("status.number")
            placeholder: "XXXX-XXXX-XXXX-X"
            expects: "code"
            problem: Bridge.follow.problem
            onSubmitted: look.press()
        }
        ActionButton {
            id: look
            width: parent?.width ?? 0
            tone: "primary"
            icon: "search"
            text: qsTrId("follow.look")
            onClicked: {
                Keypad.commit();
                Keypad.hide();
                Bridge.follow.look(field.text);
            }
        }
        Card {
            visible: screen.status.known === true
            Words {
                width: parent?.width ?? 0
                text: screen.status.stateWords ?? ""
                Accessible.role: Accessible.AlertMessage
                kind: "title"
                color: Theme.palette.accent
            }
            Facts {
                kind: "list"
                pairs: [
                    [qsTrId("status.number"), screen.status.number ?? ""],
                    [qsTrId("status.agency"), screen.status.agency ?? ""],
                    [qsTrId("status.deadline"), (screen.status.deadline ?? "") + (screen.status.provisional ? "（" + qsTrId("status.provisional") + "）" : "")]
                ]
            }
            Repeater {
                model: screen.status.events ?? []
                Words {
                    required property var modelData
                    width: parent?.width ?? 0
                    text: "• " + modelData.day + "　" + modelData.words
                }
            }
        }
        Hint {
            text: screen.status.asking === true ? qsTrId("follow.asking") : ""
        }
        Hint {
            tone: "warn"
            text: screen.status.known === false ? qsTrId("follow.elsewhere") : ""
        }
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            text: screen.status.url ?? ""
            size: Theme.px(340)
        }
        Words {
            width: parent?.width ?? 0
            visible: (screen.status.url ?? "") !== ""
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("paper.receipt.scan")
        }
    }
}
