pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Keyboard
import Mingchuang.Theme
import "shell"

// The window: top bar, the stack of screens, the dock, and above them keyboard, sheets, countdown and rest.
ApplicationWindow {
    id: window

    property bool fullScreen: true
    readonly property bool keyboardUp: Keypad.up

    title: qsTrId("shell.name")
    color: Theme.palette.ground
    visible: false
    // Nobody at the glass closes the window: staff ends the program, or the supervisor does.
    onClosing: close => close.accepted = false

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
        for (const name of ["Search", "Reader", "Browse", "Apply", "Explainers", "DocumentList"])
            Nav.warm(name);
    }

    // On the wheelchair setting everything that can be pressed stands in the lower two thirds; above it, a quiet band.
    Band {
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        height: page.anchors.topMargin
        visible: height > 0
    }
    Item {
        id: page
        anchors.fill: parent
        // On a wide glass the lower two thirds hold the keyboard and little else: while one writes, what is written may
        // stand above, to be seen.
        readonly property real band: Theme.lowReach ? Math.ceil(parent.height / 3) : 0
        anchors.topMargin: Theme.landscape && window.keyboardUp ? 0 : band

        TopBar {
            id: top
            anchors {
                top: parent.top
                left: Theme.rail ? dock.right : parent.left
                right: parent.right
            }
            title: (stack.currentItem as KioskScreen)?.title ?? ""
        }
        StackView {
            id: stack
            anchors {
                top: top.bottom
                left: top.left
                right: parent.right
                bottom: keyboardSpace.top
            }
            focus: true
            initialItem: Nav.component("Home")
            pushEnter: Transition {
                NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
            }
            // What is left goes at once: two screens drawn through each other cost a slow machine two frames.
            pushExit: Transition {}
            popEnter: pushEnter
            popExit: pushExit
            replaceEnter: pushEnter
            replaceExit: pushExit
        }
        Item {
            id: keyboardSpace
            anchors {
                left: top.left
                right: parent.right
                bottom: Theme.rail ? parent.bottom : dock.top
            }
            height: (window.keyboardUp ? keyboard.height : 0) + speechBar.height + undoBar.height
        }
        UndoBar {
            id: undoBar
            // A form that waits is offered where one would look for it, and is no noise elsewhere.
            wanted: !window.keyboardUp && (!Bridge.undo.form || stack.depth === 1 || stack.currentItem.objectName === "apply")
            anchors {
                top: keyboardSpace.top
                left: keyboardSpace.left
                right: keyboardSpace.right
            }
        }
        SpeechBar {
            id: speechBar
            anchors {
                top: undoBar.bottom
                left: keyboardSpace.left
                right: keyboardSpace.right
            }
        }
        // Above the dock: finishing stays in reach while one writes.
        Keyboard {
            id: keyboard
            objectName: "keyboard"
            z: 2
            y: keyboardSpace.y + keyboardSpace.height - height
            x: keyboardSpace.x
            width: keyboardSpace.width
            height: implicitHeight
            visible: window.keyboardUp
        }
        Dock {
            id: dock
            x: 0
            y: Theme.rail ? 0 : parent.height - height
            width: Theme.rail ? implicitWidth : parent.width
            height: Theme.rail ? parent.height : implicitHeight
            onDisplayWanted: display.open()
            onHelpWanted: help.open()
            onFinishWanted: finish.open()
        }
        // The key on the glass that the arrows of a keypad stand on.
        Rectangle {
            readonly property rect at: Bridge.reach.rect
            z: 3
            visible: at.width > 0 && keyboard.visible
            x: at.x - Theme.px(4)
            y: at.y - page.y - Theme.px(4)
            width: at.width + Theme.px(8)
            height: at.height + Theme.px(8)
            color: "transparent"
            radius: Theme.radiusSmall
            border.color: Theme.palette.focus
            border.width: Theme.px(6)
        }
    }

    DisplaySheet {
        id: display
        beyondReach: page.band
    }
    HelpSheet {
        id: help
        beyondReach: page.band
    }
    FinishSheet {
        id: finish
        beyondReach: page.band
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

    // A code was scanned, at whatever screen.
    function scanned(screen: string, properties: var): void {
        Bridge.session.touched();
        Keypad.hide();
        display.close();
        finish.close();
        Nav.go(screen, properties);
    }
    Connections {
        target: Bridge.scanner
        function onReceipt(number: string): void {
            window.scanned("Follow", { number: number });
        }
        function onDocument(document: string): void {
            window.scanned("Reader", { document: document });
        }
    }
    Connections {
        target: Bridge.apply
        function onResumed(): void {
            if ((stack.currentItem as KioskScreen)?.objectName !== "apply")
                Nav.go("Apply", { resumed: true, onBehalf: Bridge.apply.value("filed_by") === "staff" });
        }
    }
    Connections {
        target: Nav
        function onHelpWanted(): void {
            help.open();
        }
    }
    Connections {
        target: Bridge.speech
        function onRead_wanted(): void {
            const screen = stack.currentItem as KioskScreen;
            const sheet = [help, display, finish, ...screen.children].find(item => item instanceof Sheet && item.shown);
            sheet ? Bridge.speech.say(screen.wordsOn(sheet)) : screen.readAloud();
        }
    }
    Connections {
        target: stack
        function onCurrentItemChanged(): void {
            Bridge.speech.arrived((stack.currentItem as KioskScreen)?.title ?? "");
        }
    }
    Connections {
        target: Bridge.session
        // The sitting is over: every field forgets, every screen goes, home stands fresh below the rest screen.
        function onEnded(): void {
            Wipe.wipe();
            Keypad.hide();
            display.close();
            finish.close();
            help.close();
            stack.clear(StackView.Immediate);
            stack.pushItem(Nav.component("Home"), {}, StackView.Immediate);
        }
    }
}
