pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// A field to write in. What is typed here is a citizen's: it cannot be copied out, and it is emptied when the sitting ends.
FocusScope {
    id: field

    property string label: ""
    property string placeholder: ""
    property string icon: ""
    property string problem: ""
    property alias text: input.text
    // What is written here (kiosk.writing.purpose.Purpose): it opens the right keyboard.
    property string expects: "text"
    property bool large: false
    property int maximum: large ? 5000 : 200
    property alias input: input
    readonly property bool writing: Keypad.up && Bridge.writing.target === input
    // Letters of pinyin that are not yet characters.
    readonly property string composing: writing ? Bridge.writing.composing : ""
    // What stood here before the last change, so that what was erased can be had again.
    property string before: ""
    // What stands in the field, or what is composed after it, has changed.
    signal written(string shown)

    signal submitted

    implicitHeight: column.implicitHeight
    Accessible.ignored: true

    onTextChanged: {
        if (input.length <= maximum)
            Bridge.undo.wrote(input, before, text);
        before = text;
        // Whoever comes back to an answer goes on behind it.
        if (!input.activeFocus)
            input.cursorPosition = input.length;
        written(text + composing);
    }
    onComposingChanged: written(text + composing)

    function open(): void {
        input.forceActiveFocus();
        Keypad.write(input, expects, large);
    }

    function wipe(): void {
        if (writing)
            Keypad.reset();
        input.clear();
    }

    // Bring the field into sight above the keyboard, which takes a moment to rise.
    function reveal(): void {
        let page = parent;
        while (page && !(page instanceof ScrollPage))
            page = page.parent;
        (page as ScrollPage)?.show(field);
    }
    onWritingChanged: if (writing)
        rising.restart()
    Timer {
        id: rising
        interval: 200
        onTriggered: field.reveal()
    }
    Connections {
        target: Bridge.writing
        enabled: field.writing
        function onModeChanged(): void {
            rising.restart();
        }
    }

    function leave(): void {
        Keypad.leave(input);
        Bridge.undo?.leave(input);
    }
    onVisibleChanged: if (!visible)
        leave()
    onExpectsChanged: if (writing)
        Keypad.write(input, expects, large)
    Component.onDestruction: leave()

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
            visible: field.label !== ""
            text: field.label
            kind: "body"
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Rectangle {
            id: box
            objectName: "frame"
            width: parent.width
            // On a wide glass little room is left above the keyboard.
            height: field.large ? (field.writing && Theme.landscape ? Theme.px(132) : Theme.px(360)) : Math.max(Theme.target, input.contentHeight + Theme.s3 * 2)
            radius: Theme.radius
            color: Theme.palette.surface
            border.color: field.problem !== "" ? Theme.palette.signal
                : input.activeFocus ? Theme.palette.accent : Theme.palette.edge
            border.width: input.activeFocus || field.problem !== "" ? Theme.px(4) : Theme.hair

            Icon {
                id: leading
                visible: field.icon !== ""
                anchors {
                    left: parent.left
                    leftMargin: Theme.s3
                    verticalCenter: parent.verticalCenter
                }
                name: field.icon
                tint: Theme.palette.accent
            }
            Flickable {
                id: flick
                anchors {
                    fill: parent
                    leftMargin: field.icon === "" ? Theme.s3 : Theme.s5 + Theme.icon
                    rightMargin: clear.visible ? clear.width : Theme.s3
                    topMargin: field.large ? Theme.s2 : 0
                    bottomMargin: field.large ? Theme.s2 : 0
                }
                clip: true
                contentWidth: field.large ? width : Math.max(width, input.contentWidth + Theme.s2)
                contentHeight: field.large ? Math.max(height, input.contentHeight) : height
                boundsBehavior: Flickable.StopAtBounds
                interactive: field.large && contentHeight > height

                TextEdit {
                    id: input
                    width: field.large ? flick.width : Math.max(flick.width, contentWidth)
                    height: field.large ? Math.max(flick.height, contentHeight) : flick.height
                    verticalAlignment: field.large ? TextEdit.AlignTop : TextEdit.AlignVCenter
                    wrapMode: field.large ? TextEdit.Wrap : TextEdit.NoWrap
                    textFormat: TextEdit.PlainText
                    color: Theme.palette.ink
                    selectionColor: Theme.palette.accent
                    selectedTextColor: Theme.palette.onAccent
                    font.family: Theme.family
                    font.pixelSize: Theme.list
                    focus: true
                    activeFocusOnTab: true
                    selectByMouse: false
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    cursorVisible: field.writing || activeFocus
                    Accessible.role: Accessible.EditableText
                    Accessible.name: field.label !== "" ? field.label : field.placeholder
                    Accessible.description: field.problem

                    onActiveFocusChanged: if (activeFocus)
                        Keypad.write(input, field.expects, field.large)

                    TapHandler {
                        onTapped: field.open()
                    }

                    // A field of one line ends with enter; nothing leaves by the clipboard.
                    Keys.onPressed: event => {
                        if (!field.large && [Qt.Key_Return, Qt.Key_Enter].includes(event.key)) {
                            event.accepted = true;
                            field.submitted();
                        } else if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
                                   || event.matches(StandardKey.Paste)) {
                            event.accepted = true;
                        } else if ([Qt.Key_Tab, Qt.Key_Backtab].includes(event.key)) {
                            event.accepted = true;
                            const next = nextItemInFocusChain(event.key === Qt.Key_Tab && !(event.modifiers & Qt.ShiftModifier));
                            if (next)
                                next.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }
                    onTextChanged: {
                        if (length > field.maximum)
                            remove(field.maximum, length);
                        if (!field.large && text.includes("\n"))
                            text = text.replace(/\n/g, " ");
                    }
                    onCursorRectangleChanged: {
                        if (cursorRectangle.x + Theme.s2 > flick.contentX + flick.width)
                            flick.contentX = cursorRectangle.x + Theme.s2 - flick.width;
                        else if (cursorRectangle.x < flick.contentX)
                            flick.contentX = Math.max(0, cursorRectangle.x - Theme.s2);
                        if (field.large && cursorRectangle.y + cursorRectangle.height > flick.contentY + flick.height)
                            flick.contentY = cursorRectangle.y + cursorRectangle.height - flick.height;
                    }
                }
                Words {
                    anchors.verticalCenter: field.large ? undefined : parent.verticalCenter
                    width: flick.width
                    visible: input.text === "" && field.composing === ""
                    text: field.placeholder
                    kind: "list"
                    color: Theme.palette.inkSoft
                    elide: field.large ? Text.ElideNone : Text.ElideRight
                    wrapMode: field.large ? Text.Wrap : Text.NoWrap
                    // What one line has no room for shrinks before it is cut.
                    fontSizeMode: field.large ? Text.FixedSize : Text.HorizontalFit
                    minimumPixelSize: Theme.px(26)
                    lineHeight: 1.2
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: field.composing !== ""
                    x: Math.max(0, Math.min(input.cursorRectangle.x, flick.contentX + flick.width - width))
                    y: input.cursorRectangle.y
                    width: letters.implicitWidth + Theme.s1
                    height: input.cursorRectangle.height
                    color: Theme.palette.surface
                    Words {
                        id: letters
                        anchors.verticalCenter: parent.verticalCenter
                        text: field.composing
                        kind: "list"
                        font.underline: true
                        color: Theme.palette.accent
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
            MouseArea {
                anchors.fill: parent
                z: -1
                onClicked: field.open()
            }
            IconButton {
                id: clear
                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                visible: !field.large && input.length > 0
                icon: "close"
                name: qsTrId("shell.field.clear")
                onClicked: {
                    field.wipe();
                    field.open();
                }
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
