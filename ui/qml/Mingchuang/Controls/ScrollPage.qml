pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic as Basic
import Mingchuang.Theme

// A page of stacked things that scrolls when it must; buttons at its edge scroll it for who cannot drag.
Item {
    id: page

    // What it asks or shows, where one screen has several such pages.
    property string heading: ""
    default property alias content: column.data
    property alias spacing: column.spacing
    property real maximumWidth: Theme.landscape ? Theme.columnWidth : width
    property alias flickable: flick
    // The room that the buttons take beside the content.
    readonly property real aside: pager.aside
    property real topSpace: Theme.s4
    property real bottomSpace: Theme.s5

    anchors.fill: parent

    // Bring an item into sight, e.g. the field that is written in while the keyboard is up.
    function show(item: Item): void {
        const top = column.y + item.mapToItem(column, 0, 0).y;
        if (item.height > flick.height)
            flick.contentY = Math.max(0, Math.min(top + item.height - flick.height, flick.contentHeight - flick.height));
        else if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.s1);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), top + item.height - flick.height + Theme.s1);
    }

    // What is written in stays in sight though the letters grow or the glass is turned.
    Timer {
        id: keeper
        interval: 50
        onTriggered: {
            let around = Keypad.up ? Keypad.input : null;
            while (around && around.parent !== column)
                around = around.parent;
            if (around)
                page.show(Keypad.input.parent);
        }
    }

    Flickable {
        id: flick
        onHeightChanged: keeper.restart()
        onContentHeightChanged: keeper.restart()
        anchors.fill: parent
        anchors.bottomMargin: pager.reserved
        clip: true
        contentHeight: column.implicitHeight + page.topSpace + page.bottomSpace
        contentWidth: width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        pixelAligned: true
        Basic.ScrollBar.vertical: Basic.ScrollBar {
            parent: flick
            anchors {
                top: parent.top
                bottom: parent.bottom
                right: parent.right
            }
            policy: flick.contentHeight > flick.height ? Basic.ScrollBar.AlwaysOn : Basic.ScrollBar.AlwaysOff
            width: Theme.px(14)
            contentItem: Rectangle {
                radius: width / 2
                color: Theme.palette.edge
            }
        }

        Column {
            id: column
            x: (flick.width - pager.aside - width) / 2
            y: page.topSpace
            width: Math.min(flick.width - Theme.page * 2 - pager.aside, page.maximumWidth)
            spacing: Theme.s3
        }
    }
    ScrollButtons {
        id: pager
        flickable: flick
    }
}
