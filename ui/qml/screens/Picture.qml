pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls
import Mingchuang.Theme

// A picture, tall ones too: fits the width at first; drag, or use the buttons to pan and zoom.
KioskScreen {
    id: screen

    property string sha256: ""
    property string alt: ""
    property real zoom: 1
    title: alt

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.bottomMargin: tools.height + pager.reserved
        clip: true
        contentWidth: picture.width
        contentHeight: picture.height
        boundsBehavior: Flickable.StopAtBounds
        MediaPicture {
            id: picture
            x: Math.max(0, (flick.width - width) / 2)
            width: Math.min(flick.width, Theme.px(1080)) * screen.zoom
            height: status === Image.Ready ? width * implicitHeight / Math.max(1, implicitWidth) : flick.height
            sha256: screen.sha256
            wide: 2160
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: screen.alt
        }
    }
    ScrollButtons {
        id: pager
        flickable: flick
        lift: tools.height + Theme.s3
    }
    EmptyState {
        visible: picture.status === Image.Error
        anchors.centerIn: parent
        width: parent.width - Theme.page * 2
        icon: "picture"
        title: qsTrId("picture.broken")
    }
    Rectangle {
        id: tools
        anchors.bottom: parent.bottom
        width: parent?.width ?? 0
        height: Theme.target + Theme.s2
        color: Theme.palette.surface
        Row {
            anchors.centerIn: parent
            spacing: Theme.s2
            Repeater {
                model: [
                    { icon: "zoom-out", name: qsTrId("picture.smaller"), by: 0.8 },
                    { icon: "zoom-in", name: qsTrId("picture.larger"), by: 1.25 }
                ]
                IconButton {
                    required property var modelData
                    icon: modelData.icon
                    text: modelData.name
                    repeats: true
                    onClicked: screen.zoom = Math.max(0.5, Math.min(4, screen.zoom * modelData.by))
                }
            }
            IconButton {
                icon: "left"
                name: qsTrId("picture.left")
                repeats: true
                enabled: !flick.atXBeginning
                onClicked: flick.contentX = Math.max(0, flick.contentX - flick.width * 0.5)
            }
            IconButton {
                icon: "chevron-right"
                name: qsTrId("picture.right")
                repeats: true
                enabled: !flick.atXEnd
                onClicked: flick.contentX = Math.min(flick.contentWidth - flick.width, flick.contentX + flick.width * 0.5)
            }
        }
    }
}
