pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The upper third on the wheelchair setting: nothing to press, the zone's name and its window.
Rectangle {
    id: band

    gradient: Gradient {
        GradientStop { position: 0; color: Theme.palette.heroEnd }
        GradientStop { position: 1; color: Theme.palette.hero }
    }

    Image {
        id: art
        anchors {
            right: parent.right
            rightMargin: Theme.page
            bottom: parent.bottom
        }
        height: Math.min(parent.height * 0.86, Theme.px(460))
        width: height / 1.1
        source: visible ? "image://brand/window" : ""
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Column {
        anchors {
            left: parent.left
            leftMargin: Theme.page
            right: art.left
            rightMargin: Theme.s4
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.s2
        Words {
            width: parent.width
            height: Math.min(implicitHeight, band.height * 0.55)
            text: Bridge.app.hall
            kind: "title"
            color: Theme.palette.heroInk
            // A long name in large letters shrinks before it leaves the band.
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.px(30)
        }
        Words {
            width: parent.width
            text: Bridge.app.today
            kind: "list"
            color: Theme.palette.heroSoft
        }
    }
}
