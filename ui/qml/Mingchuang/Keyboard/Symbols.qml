pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// Digits and signs.
Column {
    id: symbols

    readonly property real unit: (width - Theme.s1 * 9) / 10
    readonly property bool chinese: Bridge.writing.chinese && Bridge.app.language !== "en"

    spacing: Theme.s1

    KeyRow {
        unit: symbols.unit
        keys: "1234567890"
    }
    KeyRow {
        unit: symbols.unit
        keys: symbols.chinese ? "，。、；：？！“”·" : ",.;:?!'\"()"
    }
    Row {
        spacing: Theme.s1
        KeyRow {
            unit: symbols.unit
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
