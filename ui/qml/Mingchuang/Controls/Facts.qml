pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Facts, each a name and its value, in one or two columns with lines between; `pairs` is a list of [name, value]
// whose empty ones are left out.
Grid {
    id: facts

    property var pairs: []
    property int most: 1
    property string kind: "body"
    readonly property var filled: pairs.filter(r => (r[1] ?? "") !== "")
    readonly property real cell: (width - columnSpacing * (columns - 1)) / columns
    // Wide enough for the longest name, but never more than a third; no word of a name is broken, though.
    readonly property real names: Math.max(Math.min(cell * 0.36, longest(false)), Math.min(cell * 0.6, longest(true)))

    function longest(word: bool): real {
        const names = filled.map(r => r[0]);
        const parts = word ? names.join(" ").split(/[ \u2e80-\uffff]/) : names;
        return Fill.after(metrics.height, parts.reduce((most, part) => Math.max(most, metrics.advanceWidth(part)), 0)) + Theme.s3;
    }

    width: parent?.width ?? implicitWidth
    visible: filled.length > 0
    columns: Theme.bigLetters ? 1 : Math.max(1, Math.min(most, filled.length))
    columnSpacing: Theme.s4

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme[facts.kind]
    }
    Repeater {
        model: facts.filled
        Item {
            id: fact
            required property var modelData
            required property int index
            width: facts.cell
            height: Math.max(label.implicitHeight, value.implicitHeight) + Theme.s2
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.modelData[0] + Fill.colon + fact.modelData[1]
            Rectangle {
                visible: fact.index >= facts.columns
                width: parent.width
                height: Theme.hair
                color: Theme.palette.rim
            }
            Words {
                id: label
                y: Theme.s1
                width: facts.names
                text: fact.modelData[0]
                kind: facts.kind
                lineHeight: 1.35
                color: Theme.palette.inkSoft
                Accessible.ignored: true
            }
            Words {
                id: value
                x: facts.names + Theme.s2
                y: Theme.s1
                width: parent.width - x
                text: fact.modelData[1]
                kind: facts.kind
                lineHeight: 1.35
                Accessible.ignored: true
            }
        }
    }
}
