pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A box that tells: `tone` is accent (to know), good (done), warn (mind), signal (wrong).
Rectangle {
    id: hint

    property string text: ""
    property string tone: "accent"
    readonly property var icons: ({ accent: "info", good: "check", warn: "warning", signal: "error" })

    width: parent ? parent.width : implicitWidth
    visible: text !== ""
    implicitHeight: words.implicitHeight + Theme.s3 * 2
    radius: Theme.radius
    color: Theme.palette[tone + "Soft"]
    border.color: Theme.palette[tone]
    border.width: Theme.hair
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: icon
        x: Theme.s3
        y: Theme.s3
        name: hint.icons[hint.tone]
        tint: Theme.palette[hint.tone]
    }
    Words {
        id: words
        anchors {
            left: icon.right
            leftMargin: Theme.s2
            right: parent.right
            rightMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        text: hint.text
        lineHeight: 1.4
        Accessible.ignored: true
    }
}
