pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// An icon on a soft plate, at the head of a row or a tile.
Rectangle {
    id: plate

    property string icon: ""
    property color tint: Theme.palette.accent
    property real size: Theme.plate

    width: size
    height: size
    radius: size * 0.28
    color: Theme.palette.accentSoft
    border.color: Theme.contrast === "yellow" ? Theme.palette.rim : "transparent"
    border.width: Theme.hair

    Icon {
        anchors.centerIn: parent
        name: plate.icon
        size: Math.round(plate.size * 0.58)
        tint: plate.tint
    }
}
