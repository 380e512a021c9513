pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// Below the letters: the other ways of writing, the blank, the commonest signs, and enter.
Row {
    id: row

    property bool padBeside: false
    readonly property string mode: Bridge.writing.mode
    readonly property bool chinese: Bridge.writing.chinese
    readonly property real unit: Math.max(Theme.px(96), (width - Theme.apart * 9) / 10)
    readonly property bool handKey: chinese && Bridge.writing.hasHand && !padBeside && mode !== "hand"
    readonly property bool pinyinKey: chinese && mode !== "pinyin" && !(padBeside && mode === "hand")
    readonly property bool latinKey: mode !== "latin"
    readonly property bool signsKey: mode !== "symbols" && !["email", "code"].includes(Bridge.writing.purpose)
    // The digits beside the letters leave the 0 to this row.
    readonly property var zero: Theme.landscape ? ["0"] : []
    readonly property var signs: mode === "symbols" ? [] : Bridge.writing.purpose === "email" ? row.zero.concat(["@", ".", "_"])
        : Bridge.writing.purpose === "code" || Bridge.writing.purpose === "identity" ? row.zero.concat(["-"]) : mode === "latin" ? [",", "."] : ["，", "。"]
    // How wide all keys but the blank are, each with the room beside it.
    readonly property real taken: [handKey ? 1.6 : 0, pinyinKey ? 1.6 : 0, latinKey ? 1.3 : 0, signsKey ? 1.3 : 0, 1.8, ...signs.map(() => 1)]
        .filter(units => units > 0).reduce((sum, units) => sum + wide(units) + spacing, 0)

    function wide(units: real): real {
        return units * unit + (units - 1) * Theme.apart;
    }

    spacing: Theme.apart

    Key {
        width: row.wide(1.6)
        visible: row.handKey
        look: "function"
        text: qsTrId("writing.hand")
        onClicked: Bridge.writing.setMode("hand")
    }
    Key {
        width: row.wide(1.6)
        visible: row.pinyinKey
        look: "function"
        text: qsTrId("writing.pinyin")
        onClicked: Bridge.writing.setMode("pinyin")
    }
    Key {
        width: row.wide(1.3)
        visible: row.latinKey
        look: "function"
        text: "ABC"
        name: qsTrId("writing.latin")
        onClicked: Bridge.writing.setMode("latin")
    }
    Key {
        width: row.wide(1.3)
        visible: row.signsKey
        look: "function"
        text: "123"
        name: qsTrId("writing.symbols")
        onClicked: Bridge.writing.setMode(Bridge.writing.purpose === "identity" ? "digits" : "symbols")
    }
    Repeater {
        model: row.signs
        Key {
            required property string modelData
            width: row.unit
            text: modelData
            onClicked: Bridge.writing.type(modelData)
        }
    }
    Key {
        width: row.width - row.taken
        text: Bridge.writing.composing !== "" ? qsTrId("writing.choose") : qsTrId("writing.space")
        onClicked: Bridge.writing.type(" ")
    }
    Key {
        width: row.wide(1.8)
        look: "strong"
        text: Bridge.writing.large ? qsTrId("writing.line") : Bridge.writing.purpose === "search" ? qsTrId("writing.search") : qsTrId("writing.done")
        onClicked: Bridge.writing.enter()
    }
}
