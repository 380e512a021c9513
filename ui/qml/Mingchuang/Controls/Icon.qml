pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// An icon of assets/icons by its name, in any colour.
Image {
    property string name: ""
    property color tint: Theme.palette.ink
    property real size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(Math.max(1, size), Math.max(1, size))
    source: name === "" ? "" : "image://icon/" + name + "/" + String(tint).replace("#", "")
    cache: true
    Accessible.ignored: true
}
