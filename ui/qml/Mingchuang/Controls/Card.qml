pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A white ground for things that belong together; lays its children out in a column.
Item {
    id: card

    default property alias content: column.data
    property real padding: Theme.s4
    property alias spacing: column.spacing
    property alias color: ground.color
    property alias rim: ground.rim
    property alias lifted: ground.lifted

    width: (parent as RowGrid)?.cell ?? parent?.width ?? implicitWidth
    height: (parent as RowGrid)?.level(card) ?? implicitHeight
    implicitHeight: column.implicitHeight + padding * 2

    Surface {
        id: ground
        anchors.fill: parent
    }
    Column {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - card.padding * 2
        spacing: Theme.s2
    }
}
