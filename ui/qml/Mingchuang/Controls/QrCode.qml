pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A QR code of `text`, dark on white in every theme, so that every phone reads it.
Rectangle {
    id: code

    property string text: ""
    property real size: Theme.px(360)

    width: size
    height: size
    color: "#ffffff"
    radius: Theme.radiusSmall
    visible: text !== ""
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTrId("shell.qr.name")

    Image {
        anchors.fill: parent
        anchors.margins: code.size * 0.04
        source: code.text === "" ? "" : "image://qr/" + encodeURIComponent(code.text)
        sourceSize: Qt.size(width, height)
        smooth: false
        cache: false
    }
}
