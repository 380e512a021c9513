pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// For staff, behind a PIN: health at a glance, and what staff may do.
KioskScreen {
    id: screen

    title: qsTrId("staff.title")

    Component.onDestruction: Bridge.staff.wipe()

    ScrollPage {
        visible: !Bridge.staff.isOpen
        Words {
            width: parent?.width ?? 0
            text: qsTrId("staff.pin")
            kind: "title"
        }
        SecretField {
            id: pin
            width: Math.min(parent.width, Theme.px(600))
            label: qsTrId("staff.pin.label")
            problem: Bridge.staff.problem
            onSubmitted: enter.press()
        }
        ActionButton {
            id: enter
            width: Math.min(parent.width, Theme.px(600))
            tone: "primary"
            text: qsTrId("staff.enter")
            onClicked: {
                Bridge.staff.enter(pin.text);
                pin.wipe();
            }
        }
    }
    ScrollPage {
        visible: Bridge.staff.isOpen
        Hint {
            tone: "signal"
            text: Bridge.help.called ? qsTrId("staff.call.line") : ""
        }
        ActionButton {
            width: parent?.width ?? 0
            visible: Bridge.help.called
            tone: "primary"
            icon: "check"
            text: qsTrId("staff.call.attended")
            onClicked: {
                Bridge.help.clear();
                Bridge.staff.look();
            }
        }
        Card {
            Repeater {
                model: Bridge.staff.rows
                Item {
                    id: row
                    required property var modelData
                    width: parent?.width ?? 0
                    height: Math.max(name.implicitHeight, value.implicitHeight, Theme.icon)
                    Icon {
                        id: mark
                        name: row.modelData.level === "good" ? "check" : row.modelData.level === "warn" ? "warning" : "error"
                        tint: Theme.palette[row.modelData.level]
                    }
                    Words {
                        id: name
                        anchors {
                            left: mark.right
                            leftMargin: Theme.s2
                        }
                        width: parent.width * 0.32
                        text: row.modelData.name
                        font.weight: Font.Bold
                        lineHeight: 1.3
                    }
                    Words {
                        id: value
                        anchors {
                            left: name.right
                            right: parent.right
                        }
                        text: row.modelData.value
                        lineHeight: 1.3
                    }
                }
            }
        }
        Hint {
            text: Bridge.staff.message
        }
        Grid {
            id: actions
            width: parent?.width ?? 0
            columns: Theme.landscape ? 3 : 2
            spacing: Theme.s2
            readonly property real cell: (width - spacing * (columns - 1)) / columns
            ActionButton {
                width: actions.cell
                icon: "sync"
                text: qsTrId("staff.sync_now")
                onClicked: Bridge.staff.syncNow()
            }
            ActionButton {
                width: actions.cell
                icon: "usb"
                text: qsTrId("staff.import")
                onClicked: Bridge.staff.importStick()
            }
            ActionButton {
                width: actions.cell
                icon: "edit"
                text: qsTrId("staff.on_behalf")
                // In this page's place, so that it is locked behind the citizen's back.
                onClicked: Nav.replace("Apply", { onBehalf: true })
            }
            ActionButton {
                width: actions.cell
                icon: "lock"
                text: qsTrId("staff.leave")
                onClicked: Nav.home()
            }
            ActionButton {
                width: actions.cell
                tone: "danger"
                icon: "finish"
                text: qsTrId("staff.quit")
                onClicked: Bridge.staff.quit()
            }
        }
        Words {
            width: parent?.width ?? 0
            text: qsTrId("staff.log")
            kind: "heading"
        }
        Card {
            Words {
                width: parent?.width ?? 0
                text: Bridge.staff.logTail
                kind: "small"
                wrapMode: Text.WrapAnywhere
                lineHeight: 1.3
            }
        }
    }
}
