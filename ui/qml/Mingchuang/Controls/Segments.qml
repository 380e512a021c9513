pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A few choices side by side, one of them on. `options` is a list of {value, text}.
Rectangle {
    id: segments

    property var options: []
    property var value
    property string name: ""

    signal chosen(var value)

    implicitHeight: row.implicitHeight
    width: parent ? parent.width : implicitWidth
    color: "transparent"
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.Bold
    }
    Grid {
        id: row
        width: parent.width
        spacing: Theme.apart
        // As many side by side as their words leave room for.
        readonly property real widest: Fill.after(metrics.height, segments.options.reduce((most, o) => Math.max(most, metrics.advanceWidth(o.text)), 0)) + Theme.s3
        columns: {
            const count = Math.max(1, segments.options.length);
            for (let n = count; n > 1; --n) {
                if ((width - spacing * (n - 1)) / n >= widest && (n === count || n <= Math.ceil(count / 2)))
                    return n;
            }
            return 1;
        }
        readonly property real tallest: Array.from(children).reduce((most, s) => Math.max(most, s.implicitHeight), Theme.target)
        Repeater {
            model: segments.options
            Pressable {
                id: segment
                required property var modelData
                width: (row.width - row.spacing * (row.columns - 1)) / row.columns
                height: row.tallest
                implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s3)
                name: modelData.text
                role: Accessible.RadioButton
                checkable: true
                checked: segments.value === modelData.value
                onClicked: segments.chosen(modelData.value)
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: segment.checked ? Theme.palette.accent : segment.pressed ? Theme.palette.accentSoft : Theme.palette.surface
                    border.color: segment.checked ? Theme.palette.accent : Theme.palette.edge
                    border.width: Theme.hair
                }
                Words {
                    id: words
                    anchors.centerIn: parent
                    width: parent.width - Theme.s2
                    horizontalAlignment: Text.AlignHCenter
                    text: segment.modelData.text
                    kind: "body"
                    lineHeight: 1.15
                    font.weight: segment.checked ? Font.Bold : Font.Normal
                    color: segment.checked ? Theme.palette.onAccent : Theme.palette.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
