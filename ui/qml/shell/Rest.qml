pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// At rest: the lit window, and in a glance what can be done here. The first touch opens.
Rectangle {
    id: rest

    readonly property bool modal: visible
    readonly property bool wide: Theme.landscape

    anchors.fill: parent
    gradient: Gradient {
        GradientStop { position: 0; color: "#0b2348" }
        GradientStop { position: 0.55; color: "#163d75" }
        GradientStop { position: 1; color: "#12345f" }
    }
    Accessible.role: Accessible.Button
    Accessible.name: qsTrId("shell.rest.touch")
    Accessible.onPressAction: Bridge.session.touched()

    readonly property var services: [
        { icon: "search", text: qsTrId("shell.rest.find") },
        { icon: "explain", text: qsTrId("shell.rest.explained") },
        { icon: "apply", text: qsTrId("shell.rest.apply") },
        { icon: "phone", text: qsTrId("shell.rest.call") }
    ]

    Image {
        id: art
        width: Math.round(rest.wide ? Math.min(parent.height * 0.72, parent.width * 0.34) : Math.min(parent.width * 0.62, parent.height * 0.34))
        height: Math.round(width * 1.1)
        x: rest.wide ? parent.width * 0.24 - width / 2 : (parent.width - width) / 2
        y: rest.wide ? (parent.height - height) / 2 : parent.height * 0.06
        source: "image://brand/window"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Column {
        id: words
        x: rest.wide ? parent.width * 0.46 : Theme.page
        y: rest.wide ? (parent.height - height) / 2 : art.y + art.height + Theme.s5
        width: rest.wide ? parent.width * 0.5 : parent.width - Theme.page * 2
        spacing: Theme.s3

        Words {
            width: parent.width
            horizontalAlignment: rest.wide ? Text.AlignLeft : Text.AlignHCenter
            text: Bridge.app.hall
            kind: "display"
            lineHeight: 1.2
            color: "#ffffff"
        }
        Words {
            width: parent.width
            horizontalAlignment: rest.wide ? Text.AlignLeft : Text.AlignHCenter
            text: qsTrId("shell.rest.line") + "　" + Bridge.app.today
            kind: "list"
            color: "#dfe9f8"
        }
        Item {
            width: 1
            height: Theme.s2
        }
        Grid {
            id: grid
            width: parent.width
            columns: 2
            spacing: Theme.s3
            readonly property real cell: (width - spacing * (columns - 1)) / columns
            readonly property real tallest: Array.from(children).reduce((most, c) => Math.max(most, c.implicitHeight), 0)
            Repeater {
                model: rest.services
                Rectangle {
                    id: cell
                    required property var modelData
                    width: grid.cell
                    implicitHeight: Math.max(Theme.px(168), label.implicitHeight + Theme.s3 * 2)
                    height: grid.tallest
                    radius: Theme.radius
                    color: "#1fffffff"
                    Icon {
                        id: picture
                        anchors {
                            left: parent.left
                            leftMargin: Theme.s3
                            verticalCenter: parent.verticalCenter
                        }
                        name: cell.modelData.icon
                        size: Theme.px(64)
                        tint: "#ffd98a"
                    }
                    Words {
                        id: label
                        anchors {
                            left: picture.right
                            leftMargin: Theme.s2
                            right: parent.right
                            rightMargin: Theme.s2
                            verticalCenter: parent.verticalCenter
                        }
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
        id: call
        x: rest.wide ? words.x : (parent.width - width) / 2
        y: rest.wide ? Math.min(parent.height - height - Theme.s4, words.y + words.height + Theme.s4) : Math.min(parent.height - height - Theme.px(120), words.y + words.height + Theme.px(72))
        width: Math.min(words.width, row.implicitWidth + Theme.s6 * 2)
        height: row.implicitHeight + Theme.s4 * 2
        radius: height / 2
        color: "#f7c45c"
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2
            Words {
                id: touch
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, words.width - Theme.s6)
                horizontalAlignment: Text.AlignHCenter
                text: qsTrId("shell.rest.touch")
                kind: "title"
                lineHeight: 1.1
                color: "#0b2348"
            }
        }
    }
    Words {
        visible: !rest.wide
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: Theme.s5
        }
        text: qsTrId("shell.rest.private")
        kind: "small"
        color: "#dfe9f8"
    }
    // For staff who pass by: the terminal had to start anew too often today.
    Words {
        anchors {
            top: parent.top
            topMargin: Theme.s3
            horizontalCenter: parent.horizontalCenter
        }
        width: parent.width - Theme.page * 2
        horizontalAlignment: Text.AlignHCenter
        text: Bridge.app.notice
        visible: text !== ""
        kind: "small"
        color: "#ffffff"
    }
    MouseArea {
        anchors.fill: parent
        onClicked: Bridge.session.touched()
    }
}
