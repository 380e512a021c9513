pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// The keypad for numbers: large keys as on a telephone; X for identity numbers, - for telephones.
Row {
    id: digits

    readonly property real unit: (width - Theme.s2 * 3) / 4
    readonly property string extra: ({ identity: "X", telephone: "-" })[Bridge.writing.purpose] ?? ""

    spacing: Theme.s2

    Grid {
        id: grid
        columns: 3
        spacing: Theme.s2
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", digits.extra, "0", Bridge.writing.purpose === "telephone" ? "+" : ""]
            Key {
                required property string modelData
                width: digits.unit
                text: modelData
                opacity: modelData === "" ? 0 : 1
                enabled: modelData !== ""
                Accessible.ignored: modelData === ""
                onClicked: Bridge.writing.type(modelData)
            }
        }
    }
    Column {
        spacing: Theme.s2
        Key {
            id: erase
            width: digits.unit
            look: "function"
            icon: "backspace"
            name: qsTrId("writing.erase")
            onClicked: Bridge.writing.erase()
        }
        Key {
            id: letters
            width: digits.unit
            visible: Bridge.writing.purpose === "identity"
            look: "function"
            text: "ABC"
            onClicked: Bridge.writing.setMode("latin")
        }
        Key {
            width: digits.unit
            height: grid.height - erase.height - Theme.s2 - (letters.visible ? letters.height + Theme.s2 : 0)
            look: "strong"
            text: qsTrId("writing.done")
            onClicked: Bridge.writing.enter()
        }
    }
}
