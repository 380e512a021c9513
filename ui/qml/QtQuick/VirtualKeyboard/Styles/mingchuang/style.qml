pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Mingchuang.Controls
import Mingchuang.Theme

// The keyboard in our own dress: large light keys, the theme's type and colours.
KeyboardStyle {
    id: style

    readonly property real unit: keyboardHeight / keyboardDesignHeight

    keyboardDesignWidth: 2560
    keyboardDesignHeight: Theme.landscape ? 740 : 1250
    keyboardRelativeLeftMargin: 16 / keyboardDesignWidth
    keyboardRelativeRightMargin: 16 / keyboardDesignWidth
    keyboardRelativeTopMargin: 16 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 24 / keyboardDesignHeight

    keyboardBackground: Rectangle {
        color: Theme.palette.sunken
        Rectangle {
            width: parent.width
            height: Theme.hair
            color: Theme.palette.edge
        }
    }

    component Key: KeyPanel {
        id: panel

        property string label: control ? control.displayText : ""
        property string icon: ""
        property string look: "letter"
        readonly property bool strong: look === "enter"

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.px(5)
            radius: Theme.radiusSmall
            color: panel.strong ? (panel.control.pressed ? Theme.palette.accentPressed : Theme.palette.accent)
                : panel.control && panel.control.pressed ? Theme.palette.accentSoft
                : panel.look === "letter" ? Theme.palette.surface : Theme.palette.ground
            border.color: Theme.palette.line
            border.width: Theme.hair
            opacity: panel.control && panel.control.enabled ? 1 : 0.5

            Icon {
                anchors.centerIn: parent
                visible: panel.icon !== ""
                name: panel.icon
                size: Theme.px(48)
                tint: panel.strong ? Theme.palette.onAccent : Theme.palette.ink
            }
            Text {
                anchors.centerIn: parent
                width: parent.width - Theme.px(6)
                visible: panel.icon === ""
                horizontalAlignment: Text.AlignHCenter
                text: panel.label
                color: panel.strong ? Theme.palette.onAccent : Theme.palette.ink
                font.family: Theme.family
                font.pixelSize: Theme.px(panel.label.length > 2 ? 32 : 44)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(18)
                font.capitalization: panel.control && panel.control.uppercased ? Font.AllUppercase : Font.MixedCase
                textFormat: Text.PlainText
            }
            Text {
                anchors {
                    right: parent.right
                    top: parent.top
                    margins: Theme.px(8)
                }
                visible: panel.look === "letter" && panel.control && panel.control.smallTextVisible
                text: panel.control ? panel.control.smallText : ""
                color: Theme.palette.inkSoft
                font.family: Theme.family
                font.pixelSize: Theme.px(20)
                textFormat: Text.PlainText
            }
        }
    }

    keyPanel: Key {}
    backspaceKeyPanel: Key {
        look: "function"
        icon: "backspace"
    }
    languageKeyPanel: Key {
        look: "function"
        label: control && control.displayText !== "" ? control.displayText : ""
        icon: label === "" ? "globe" : ""
    }
    enterKeyPanel: Key {
        look: "enter"
        icon: control && control.displayText !== "" && control.displayText !== "\n" ? "" : "enter"
    }
    hideKeyPanel: Key {
        look: "function"
        icon: "hide"
    }
    shiftKeyPanel: Key {
        look: "function"
        icon: "shift"
    }
    spaceKeyPanel: Key {
        label: control ? control.displayText : ""
    }
    symbolKeyPanel: Key {
        look: "function"
    }
    modeKeyPanel: Key {
        look: "function"
    }
    handwritingKeyPanel: Key {
        look: "function"
        icon: "edit"
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: Item {
        id: preview
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: Theme.palette.surface
            border.color: Theme.palette.accent
            border.width: Theme.px(3)
            Text {
                anchors.centerIn: parent
                text: preview.text
                color: Theme.palette.ink
                font.family: Theme.family
                font.pixelSize: Theme.px(64)
                textFormat: Text.PlainText
            }
        }
    }

    alternateKeysListItemWidth: Theme.px(96)
    alternateKeysListItemHeight: Theme.px(110)
    alternateKeysListDelegate: Item {
        id: alternate
        required property string text
        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight
        Text {
            anchors.centerIn: parent
            text: alternate.text
            color: Theme.palette.ink
            font.family: Theme.family
            font.pixelSize: Theme.px(48)
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.palette.accentSoft
        radius: Theme.radiusSmall
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.palette.surface
        radius: Theme.radiusSmall
        border.color: Theme.palette.accent
        border.width: Theme.hair
    }

    selectionListHeight: Theme.px(112)
    selectionListDelegate: SelectionListItem {
        id: candidate
        required property string display
        width: Math.round(words.width + Theme.s4 * 2)
        Text {
            id: words
            anchors.centerIn: parent
            text: candidate.display
            color: Theme.palette.ink
            font.family: Theme.family
            font.pixelSize: Theme.px(46)
            textFormat: Text.PlainText
        }
    }
    selectionListBackground: Rectangle {
        color: Theme.palette.surface
    }
    selectionListHighlight: Rectangle {
        color: Theme.palette.accentSoft
        radius: Theme.radiusSmall
    }
    selectionListAdd: Transition {}
    selectionListRemove: Transition {}

    navigationHighlight: Rectangle {
        color: "transparent"
        border.color: Theme.palette.focus
        border.width: Theme.px(5)
        radius: Theme.radiusSmall
    }
    popupListDelegate: SelectionListItem {
        id: popup
        required property string display
        width: popupWords.width + Theme.s3 * 2
        height: Theme.px(96)
        Text {
            id: popupWords
            anchors.centerIn: parent
            text: popup.display
            color: Theme.palette.ink
            font.family: Theme.family
            font.pixelSize: Theme.px(40)
            textFormat: Text.PlainText
        }
    }
    popupListBackground: Rectangle {
        color: Theme.palette.surface
        border.color: Theme.palette.line
        border.width: Theme.hair
    }
    popupListAdd: Transition {}
    popupListRemove: Transition {}
    languagePopupListEnabled: true
    languageListDelegate: SelectionListItem {
        id: language
        required property string display
        property string languageNameTextFontFamily: Theme.family
        width: languageWords.width + Theme.s4 * 2
        height: Theme.px(96)
        Text {
            id: languageWords
            anchors.centerIn: parent
            text: language.display
            color: Theme.palette.ink
            font.family: Theme.family
            font.pixelSize: Theme.px(40)
        }
    }
    languageListHighlight: Rectangle {
        color: Theme.palette.accentSoft
    }
    languageListBackground: Rectangle {
        color: Theme.palette.surface
        border.color: Theme.palette.line
        border.width: Theme.hair
    }
    languageListAdd: Transition {}
    languageListRemove: Transition {}
    fullScreenInputContainerBackground: Rectangle {
        color: Theme.palette.surface
    }
    fullScreenInputBackground: Rectangle {
        color: Theme.palette.surface
    }
}
