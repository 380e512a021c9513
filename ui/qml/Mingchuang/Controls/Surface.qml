pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// The ground of what lies on the page: a card with its edge and, below it, its shadow.
Item {
    id: surface

    property color color: Theme.palette.surface
    property color rim: Theme.palette.rim
    property real rimWidth: Theme.hair
    property real radius: Theme.radius
    property bool lifted: true

    Rectangle {
        visible: surface.lifted
        x: 0
        y: Theme.px(4)
        width: parent.width
        height: parent.height
        radius: surface.radius
        color: Theme.palette.lift
    }
    Rectangle {
        anchors.fill: parent
        radius: surface.radius
        color: surface.color
        border.color: surface.rim
        border.width: surface.rimWidth
    }
}
