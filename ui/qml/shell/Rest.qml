pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// At rest: what can be done here, in a glance. The first touch opens.
Rectangle {
    id: rest

    anchors.fill: parent
    color: "#163d75"
    Accessible.role: Accessible.Button
    Accessible.name: qsTrId("shell.rest.touch")
    Accessible.onPressAction: Bridge.session.touched()

    readonly property var services: [
        { icon: "search", text: qsTrId("shell.rest.find") },
        { icon: "explain", text: qsTrId("shell.rest.explained") },
        { icon: "apply", text: qsTrId("shell.rest.apply") },
        { icon: "phone", text: qsTrId("shell.rest.call") }
    ]

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.page * 2, Theme.px(1500))
        spacing: Theme.s5

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(Theme.landscape ? 140 : 200)
            height: width
            source: "image://brand/mark-light"
            sourceSize: Qt.size(width, height)
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Bridge.app.hall
            kind: "display"
            color: "#ffffff"
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("shell.rest.line")
            kind: "heading"
            font.weight: Font.Normal
            color: "#ffffff"
        }
        Grid {
            id: grid
            anchors.horizontalCenter: parent.horizontalCenter
            columns: Theme.landscape ? 4 : 2
            spacing: Theme.s3
            readonly property real cell: (parent.width - spacing * (columns - 1)) / columns
            Repeater {
                model: rest.services
                Rectangle {
                    id: cell
                    required property var modelData
                    width: grid.cell
                    height: Math.max(Theme.px(220), inner.implicitHeight + Theme.s4 * 2)
                    radius: Theme.radius
                    color: "transparent"
                    border.color: "#ffffff"
                    border.width: Theme.hair
                    Column {
                        id: inner
                        anchors.centerIn: parent
                        width: parent.width - Theme.s3 * 2
                        spacing: Theme.s2
                        Icon {
                            anchors.horizontalCenter: parent.horizontalCenter
                            name: cell.modelData.icon
                            size: Theme.px(80)
                            tint: "#ffffff"
                        }
                        Words {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: cell.modelData.text
                            kind: "heading"
                            lineHeight: 1.2
                            color: "#ffffff"
                        }
                    }
                }
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, touch.implicitWidth + Theme.s6 * 2)
            height: touch.implicitHeight + Theme.s3 * 2
            radius: height / 2
            color: "#ffffff"
            Words {
                id: touch
                anchors.centerIn: parent
                text: qsTrId("shell.rest.touch")
                kind: "title"
                color: "#163d75"
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: Bridge.session.touched()
    }
    Keys.onPressed: Bridge.session.touched()
}
