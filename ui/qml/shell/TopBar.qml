pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Where one is: the zone's name or the screen's title; the day; and how old the content is, when old.
Rectangle {
    id: bar

    property string title: ""

    height: Math.max(Theme.px(104), heading.height + Theme.s3) + (old.visible ? old.height : 0)
    color: Theme.palette.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.palette.line
    }
    Rectangle {
        width: parent.width
        height: Theme.px(6)
        color: Theme.palette.signal
    }
    Image {
        id: mark
        x: Theme.page
        y: (bar.height - (old.visible ? old.height : 0) - height) / 2 + Theme.px(3)
        width: Theme.px(60)
        height: width
        source: "image://brand/mark"
        sourceSize: Qt.size(width, height)
        Accessible.ignored: true
    }
    Words {
        id: heading
        anchors {
            left: mark.right
            leftMargin: Theme.s2
            right: day.visible ? day.left : parent.right
            rightMargin: day.visible ? Theme.s2 : Theme.page
            verticalCenter: mark.verticalCenter
        }
        text: bar.title !== "" ? bar.title : Bridge.app.hall
        kind: "heading"
        lineHeight: 1.15
        height: Math.min(implicitHeight, Theme.px(150))
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.px(26)
        Accessible.role: Accessible.Heading
    }
    Words {
        id: day
        anchors {
            right: parent.right
            rightMargin: Theme.page
            verticalCenter: mark.verticalCenter
        }
        horizontalAlignment: Text.AlignRight
        visible: !Theme.bigLetters || Theme.landscape
        text: Bridge.app.today
        kind: "small"
        lineHeight: 1.2
        color: Theme.palette.inkSoft
        wrapMode: Text.NoWrap
    }
    Rectangle {
        id: old
        anchors.bottom: parent.bottom
        width: parent.width
        height: oldWords.implicitHeight + Theme.s2
        visible: Bridge.app.contentAge !== ""
        color: Theme.palette.warnSoft
        Words {
            id: oldWords
            anchors.centerIn: parent
            width: parent.width - Theme.page * 2
            horizontalAlignment: Text.AlignHCenter
            text: Bridge.app.contentAge
            kind: "small"
            lineHeight: 1.2
            color: Theme.palette.warn
        }
    }
    // The staff's door: five taps on the mark, then the PIN.
    MouseArea {
        property int taps: 0
        x: 0
        width: mark.x + mark.width + Theme.s2
        height: parent.height
        onClicked: {
            taps += 1;
            forget.restart();
            if (taps >= 5) {
                taps = 0;
                Nav.go("Staff");
            }
        }
        Timer {
            id: forget
            interval: 3000
            onTriggered: parent.taps = 0
        }
    }
}
