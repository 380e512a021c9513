pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Digits and signs.
Column {
    id: symbols

    readonly property real across: Keypad.across(width, 10)
    readonly property real unit: (width - across * 9) / 10
    readonly property bool chinese: Bridge.writing.chinese && Bridge.app.language !== "en"

    spacing: Theme.apart

    KeyRow {
        unit: symbols.unit
        spacing: symbols.across
        keys: "1234567890"
    }
    KeyRow {
        unit: symbols.unit
        spacing: symbols.across
        keys: symbols.chinese ? "，。、；：？！“”·" : ",.;:?!'\"()"
    }
    Row {
        spacing: symbols.across
        KeyRow {
            unit: symbols.unit
            spacing: symbols.across
            keys: symbols.chinese ? "〔〕（）《》-/@" : "-/@#&%+=_"
        }
        Key {
            width: symbols.unit
            look: "function"
            icon: "backspace"
            name: qsTrId("writing.erase")
            onClicked: Bridge.writing.erase()
        }
    }
}
