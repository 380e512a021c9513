pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A field for a PIN. A TextInput, since a TextEdit would tell a screen reader what stands in it; that it is secret is
// said by its echo mode alone, since Accessible.passwordEdit would take its name away.
FocusScope {
    id: field

    property string label: ""
    property string problem: ""
    property string expects: "digits"
    property int maximum: 12
    property alias text: input.text
    property alias input: input

    signal submitted

    implicitHeight: column.implicitHeight
    Accessible.ignored: true

    function open(): void {
        input.forceActiveFocus();
        Keypad.write(input, expects, false);
    }
    function wipe(): void {
        input.clear();
    }

    onVisibleChanged: if (!visible)
        Keypad.leave(input)
    Component.onDestruction: Keypad.leave(input)
    Connections {
        target: Wipe
        function onWipe(): void {
            field.wipe();
        }
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.s1

        Words {
            width: parent.width
            text: field.label
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Rectangle {
            objectName: "frame"
            width: parent.width
            height: Theme.target
            radius: Theme.radius
            color: Theme.palette.surface
            border.color: field.problem !== "" ? Theme.palette.signal
                : input.activeFocus ? Theme.palette.accent : Theme.palette.edge
            border.width: input.activeFocus || field.problem !== "" ? Theme.px(4) : Theme.hair

            Icon {
                id: leading
                anchors {
                    left: parent.left
                    leftMargin: Theme.s3
                    verticalCenter: parent.verticalCenter
                }
                name: "lock"
                tint: Theme.palette.accent
            }
            TextInput {
                id: input
                anchors {
                    fill: parent
                    leftMargin: Theme.s5 + Theme.icon
                    rightMargin: Theme.s3
                }
                clip: true
                verticalAlignment: TextInput.AlignVCenter
                echoMode: TextInput.Password
                passwordCharacter: "●"
                passwordMaskDelay: 0
                maximumLength: field.maximum
                color: Theme.palette.ink
                font.family: Theme.family
                font.pixelSize: Theme.list
                font.letterSpacing: Theme.s1
                focus: true
                activeFocusOnTab: true
                selectByMouse: false
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Accessible.role: Accessible.EditableText
                Accessible.name: field.label
                Accessible.description: field.problem

                onActiveFocusChanged: if (activeFocus)
                    Keypad.write(input, field.expects, false)
                TapHandler {
                    onTapped: field.open()
                }
                Keys.onPressed: event => {
                    if ([Qt.Key_Return, Qt.Key_Enter].includes(event.key)) {
                        event.accepted = true;
                        field.submitted();
                    } else if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.matches(StandardKey.Paste)) {
                        event.accepted = true;
                    }
                }
            }
            MouseArea {
                anchors.fill: parent
                z: -1
                onClicked: field.open()
            }
        }
        Row {
            visible: field.problem !== ""
            width: parent.width
            spacing: Theme.s1
            Icon {
                id: warning
                name: "error"
                tint: Theme.palette.signal
            }
            Words {
                width: parent.width - warning.width - Theme.s1
                text: field.problem
                color: Theme.palette.signal
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
