pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The letters, for pinyin and for English; e-mail addresses and codes have their signs and digits with them.
Row {
    id: letters

    // On a wide glass the digits stand in a block beside the letters, on a tall one in a row above them.
    readonly property bool block: digits && Theme.landscape
    readonly property real across: Keypad.across(width, block ? 13 : 10)
    readonly property real unit: (width - across * (block ? 12 : 9) - (block ? Theme.s3 : 0)) / (block ? 13 : 10)
    readonly property bool pinyin: Bridge.writing.mode === "pinyin" || Bridge.writing.mode === "hand"
    readonly property bool digits: ["email", "code", "identity"].includes(Bridge.writing.purpose)
    readonly property bool capital: Bridge.writing.upper && !pinyin

    function wide(units: real): real {
        return units * unit + (units - 1) * across;
    }

    spacing: across + Theme.s3

    Column {
        spacing: Theme.apart

        KeyRow {
            visible: letters.digits && !letters.block
            unit: letters.unit
            spacing: letters.across
            keys: "1234567890"
        }
        KeyRow {
            unit: letters.unit
            spacing: letters.across
            keys: "qwertyuiop"
            capital: letters.capital
        }
        KeyRow {
            anchors.horizontalCenter: parent?.horizontalCenter
            unit: letters.unit
            spacing: letters.across
            keys: "asdfghjkl"
            capital: letters.capital
        }
        Row {
            spacing: letters.across
            Key {
                width: letters.wide(1.5)
                visible: !letters.pinyin
                look: "function"
                icon: "shift"
                name: qsTrId("writing.shift")
                held: letters.capital
                onClicked: Bridge.writing.shift()
            }
            Key {
                width: letters.wide(1.5)
                visible: letters.pinyin
                look: "function"
                text: qsTrId("writing.split")
                onClicked: Bridge.writing.type("'")
            }
            KeyRow {
                unit: letters.unit
                spacing: letters.across
                keys: "zxcvbnm"
                capital: letters.capital
            }
            Key {
                width: letters.wide(1.5)
                look: "function"
                icon: "backspace"
                name: qsTrId("writing.erase")
                onClicked: Bridge.writing.erase()
            }
        }
    }
    Grid {
        visible: letters.block
        columns: 3
        columnSpacing: letters.across
        rowSpacing: Theme.apart
        Repeater {
            model: letters.block ? ["1", "2", "3", "4", "5", "6", "7", "8", "9"] : []
            Key {
                required property string modelData
                width: letters.unit
                text: modelData
                onClicked: Bridge.writing.type(modelData)
            }
        }
    }
}
