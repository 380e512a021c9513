pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Nobody has touched for a while: the seconds are shown before everything is cleared. Any touch stops it.
Rectangle {
    id: countdown

    readonly property int seconds: Bridge.session.secondsLeft

    readonly property bool modal: visible

    anchors.fill: parent
    visible: seconds > 0
    color: Theme.palette.shade
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Fill.fill(qsTrId("shell.idle.line"), { seconds: seconds })

    MouseArea {
        anchors.fill: parent
        onClicked: Bridge.session.touched()
    }
    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.lowReach ? parent.height / 6 : Theme.landscape ? 0 : parent.height / 8
        width: Math.min(parent.width - Theme.page * 2, Theme.px(900))
        height: column.implicitHeight + Theme.s5 * 2
        radius: Theme.radius
        color: Theme.palette.surface
        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width - Theme.s5 * 2
            spacing: Theme.s3
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTrId("shell.idle.title")
                kind: "title"
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: countdown.seconds
                kind: "display"
                color: Theme.palette.signal
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: Fill.fill(qsTrId("shell.idle.line"), { seconds: countdown.seconds })
            }
            ActionButton {
                width: parent.width
                tone: "primary"
                text: qsTrId("shell.idle.stay")
                onClicked: Bridge.session.touched()
            }
            ActionButton {
                width: parent.width
                tone: "plain"
                icon: "finish"
                text: qsTrId("shell.finish.yes")
                onClicked: Bridge.session.finish()
            }
        }
    }
}
