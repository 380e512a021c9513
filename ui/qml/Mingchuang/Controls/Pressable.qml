pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// What a finger, a key or a screen reader can press. A second tap within 400 ms is one trembling finger.
FocusScope {
    id: control

    property string name: ""
    property string description: ""
    property bool checked: false
    property bool checkable: false
    property int role: Accessible.Button
    readonly property bool pressed: area.pressed || keyed
    property bool keyed: false
    // Shows the frame of the focus without having it, as the gallery does.
    property bool marked: false
    property real last: 0
    property bool repeats: false
    default property alias content: holder.data

    signal clicked

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    activeFocusOnTab: enabled
    opacity: enabled ? 1 : 0.45

    Accessible.role: role
    Accessible.name: name
    Accessible.description: description
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.onPressAction: press()

    function press(): void {
        if (!enabled)
            return;
        const now = Date.now();
        if (!repeats && now - last < 400)
            return;
        last = now;
        clicked();
    }

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                keyed = true;
        }
    }
    Keys.onReleased: event => {
        if (keyed && !event.isAutoRepeat) {
            keyed = false;
            event.accepted = true;
            press();
        }
    }
    onActiveFocusChanged: if (!activeFocus)
        keyed = false

    Item {
        id: holder
        anchors.fill: parent
    }

    MouseArea {
        id: area
        anchors.fill: parent
        onClicked: control.press()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(6)
        visible: (control.activeFocus || control.marked) && !area.pressed
        color: "transparent"
        radius: Theme.radius + Theme.px(6)
        border.color: Theme.palette.focus
        border.width: Theme.px(5)
    }
}
