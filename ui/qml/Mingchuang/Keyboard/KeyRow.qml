pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// Keys side by side, each as wide as its share; without `keys`, what stands inside.
Row {
    id: row

    // The characters of the keys.
    property string keys: ""
    // Widths in units of which the whole board has `units`.
    property real unit: 100
    property bool capital: false

    spacing: Theme.apart

    Repeater {
        model: row.keys.length
        Key {
            required property int index
            width: row.unit
            text: row.capital ? row.keys[index].toUpperCase() : row.keys[index]
            onClicked: Bridge.writing.type(row.keys[index])
        }
    }
}
