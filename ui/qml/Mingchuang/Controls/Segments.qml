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

    implicitHeight: Math.max(Theme.target, row.implicitHeight)
    width: parent ? parent.width : implicitWidth
    radius: Theme.radius
    color: Theme.palette.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Row {
        id: row
        anchors.fill: parent
        Repeater {
            model: segments.options
            Pressable {
                id: segment
                required property var modelData
                width: row.width / Math.max(1, segments.options.length)
                height: row.height
                implicitHeight: words.implicitHeight + Theme.s3
                name: modelData.text
                role: Accessible.RadioButton
                checkable: true
                checked: segments.value === modelData.value
                onClicked: segments.chosen(modelData.value)
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.px(6)
                    radius: Theme.radius - Theme.px(4)
                    color: segment.checked ? Theme.palette.accent : segment.pressed ? Theme.palette.accentSoft : "transparent"
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
