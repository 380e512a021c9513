pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// What the letters or the ink may mean, the likeliest first; all of them by "more"; and the key that puts the keyboard away.
Item {
    id: strip

    property bool opened: false
    readonly property var found: Bridge.writing.candidates

    signal more

    height: Theme.px(Theme.landscape ? 96 : Theme.elder ? 116 : 104)

    Words {
        anchors {
            left: parent.left
            leftMargin: Theme.s2
            right: buttons.left
            verticalCenter: parent.verticalCenter
        }
        visible: strip.found.length === 0
        Accessible.role: undo.visible && Bridge.undo.loud ? Accessible.AlertMessage : Accessible.StaticText
        text: undo.visible ? Bridge.undo.words : Bridge.writing.composing !== "" ? Bridge.writing.composing
            : Bridge.writing.mode === "hand" ? qsTrId("writing.hint.hand")
            : Bridge.writing.mode === "pinyin" ? qsTrId("writing.hint.pinyin")
            : Bridge.writing.mode === "digits" && Bridge.writing.purpose === "identity" ? qsTrId("writing.hint.identity") : ""
        font.pixelSize: Theme.px(Theme.elder ? 34 : 30)
        color: Theme.palette.inkSoft
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Item {
        id: room
        anchors {
            left: parent.left
            right: buttons.left
            rightMargin: Theme.apart
            top: parent.top
            bottom: parent.bottom
        }
        clip: true
        Row {
            id: line
            spacing: Theme.apart
            Repeater {
                model: strip.opened ? [] : strip.found.slice(0, 12)
                Key {
                    id: offer
                    required property string modelData
                    required property int index
                    height: strip.height
                    width: Math.max(Theme.px(96), measure.advanceWidth + Theme.s4)
                    // One that does not fit whole is not shown at all: "more" has it.
                    opacity: x + width <= room.width ? 1 : 0
                    enabled: opacity === 1
                    visible: index === 0 || x <= room.width
                    look: index === 0 ? "letter" : "function"
                    name: modelData
                    Text {
                        anchors.centerIn: parent
                        text: offer.modelData
                        color: offer.ink
                        font: measure.font
                        textFormat: Text.PlainText
                    }
                    TextMetrics {
                        id: measure
                        text: offer.modelData
                        font.family: Theme.family
                        font.pixelSize: Theme.px(Theme.elder ? 56 : 46)
                    }
                    onClicked: Bridge.writing.choose(index)
                }
            }
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        spacing: Theme.apart
        // In the room of the candidates, when there are none.
        Key {
            id: undo
            visible: Bridge.undo.offered && !Bridge.undo.form && Bridge.writing.composing === ""
                && (strip.found.length === 0 || Bridge.writing.purpose === "email")
            width: Theme.px(Theme.elder ? 220 : 190)
            height: strip.height
            text: Bridge.undo.act
            description: Bridge.undo.words
            onClicked: Bridge.undo.takeBack()
        }
        Key {
            visible: strip.found.length > 1
            width: Theme.px(112)
            height: strip.height
            look: "function"
            text: strip.opened ? qsTrId("writing.less") : qsTrId("writing.more")
            onClicked: strip.more()
        }
        Key {
            width: Theme.px(112)
            height: strip.height
            look: "function"
            icon: "hide"
            name: qsTrId("writing.hide")
            onClicked: Bridge.writing.hide()
        }
    }
}
