pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme
import "shell"

// The window: top bar, the stack of screens, the dock, and above them keyboard, sheets, countdown and rest.
ApplicationWindow {
    id: window

    property bool fullScreen: true
    readonly property bool keyboardUp: keyboard.active && Keypad.up

    title: qsTrId("shell.name")
    color: Theme.palette.ground
    visible: false

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.max(480, Math.min(window.width, window.height))
    }
    Binding {
        target: Theme
        property: "landscape"
        value: window.width > window.height
    }
    Binding {
        target: Theme
        property: "elder"
        value: Bridge.app.elder
    }
    Binding {
        target: Theme
        property: "textStep"
        value: Bridge.app.textStep
    }
    Binding {
        target: Theme
        property: "contrast"
        value: Bridge.app.contrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: Bridge.app.lowReach
    }

    Component.onCompleted: {
        Nav.stack = stack;
        VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"];
        VirtualKeyboardSettings.locale = Qt.binding(() => Bridge.app.language === "en" ? "en_GB" : "zh_CN");
        for (const name of ["Search", "Reader", "Browse", "Apply", "Explainers", "DocumentList"])
            Nav.warm(name);
    }

    Item {
        id: page
        anchors.fill: parent
        // On the wheelchair setting everything moves into the lower two thirds.
        anchors.topMargin: Theme.lowReach && !Theme.landscape ? parent.height / 3 : 0

        TopBar {
            id: top
            anchors {
                top: parent.top
                left: parent.left
                right: parent.right
            }
            title: (stack.currentItem as KioskScreen)?.title ?? ""
        }
        StackView {
            id: stack
            anchors {
                top: top.bottom
                left: parent.left
                right: parent.right
                bottom: keyboardSpace.top
            }
            focus: true
            initialItem: Nav.component("Home")
            pushEnter: Transition {
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
            }
            pushExit: Transition {
                NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
            }
            popEnter: pushEnter
            popExit: pushExit
            replaceEnter: pushEnter
            replaceExit: pushExit
        }
        Item {
            id: keyboardSpace
            anchors {
                left: parent.left
                right: parent.right
                bottom: dock.top
            }
            height: window.keyboardUp ? keyboard.height : 0
        }
        // Above the dock: finishing stays in reach while one writes.
        InputPanel {
            id: keyboard
            z: 2
            y: dock.y - height
            width: Math.min(window.width, Theme.landscape ? Theme.px(1500) : window.width)
            anchors.horizontalCenter: parent.horizontalCenter
            visible: window.keyboardUp
        }
        Dock {
            id: dock
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            onDisplayWanted: display.open()
            onFinishWanted: finish.open()
        }
    }

    DisplaySheet {
        id: display
    }
    FinishSheet {
        id: finish
    }


    Countdown {
        id: countdown
        z: 90
    }
    Rest {
        id: rest
        z: 100
        visible: Bridge.session.resting
        enabled: visible
    }

    Connections {
        target: Bridge.session
        // The sitting is over: every field forgets, every screen goes, home stands fresh below the rest screen.
        function onEnded(): void {
            Wipe.wipe();
            Keypad.hide();
            display.close();
            finish.close();
            stack.clear(StackView.Immediate);
            stack.pushItem(Nav.component("Home"), {}, StackView.Immediate);
        }
    }
}
