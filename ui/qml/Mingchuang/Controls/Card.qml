pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A white ground for things that belong together; lays its children out in a column.
Rectangle {
    id: card

    default property alias content: column.data
    property real padding: Theme.s4
    property alias spacing: column.spacing

    width: parent ? parent.width : implicitWidth
    implicitHeight: column.implicitHeight + padding * 2
    color: Theme.palette.surface
    radius: Theme.radius
    border.color: Theme.palette.line
    border.width: Theme.hair

    Column {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - card.padding * 2
        spacing: Theme.s2
    }
}
