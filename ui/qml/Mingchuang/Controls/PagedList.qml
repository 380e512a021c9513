pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A list that draws only what is in sight, with a header above the first row and buttons to page.
Item {
    id: paged

    property alias model: list.model
    property alias delegate: list.delegate
    property alias header: list.header
    property alias footer: list.footer
    property alias list: list
    property real maximumWidth: Theme.landscape ? Theme.columnWidth : width

    // A header that grows, or rows that arrive, as the list opens push nothing out of its head.
    property bool opening: true
    function holdHead(): void {
        if (opening)
            toHead();
    }
    function toHead(): void {
        list.positionViewAtBeginning();
        list.contentY = list.originY - list.topMargin;
    }
    Timer {
        interval: 600
        running: list.count > 0
        onTriggered: paged.opening = false
    }
    Connections {
        target: list.headerItem
        function onHeightChanged(): void {
            paged.holdHead();
        }
    }

    ListView {
        id: list
        onOriginYChanged: paged.holdHead()
        onContentHeightChanged: paged.holdHead()
        onMovementStarted: paged.opening = false
        anchors {
            top: parent.top
            bottom: parent.bottom
            bottomMargin: pager.reserved
            horizontalCenter: parent.horizontalCenter
            horizontalCenterOffset: -pager.aside / 2
        }
        width: Math.min(parent.width - (pager.below && Theme.landscape ? Theme.s3 : Theme.page * 2) - pager.aside, paged.maximumWidth)
        spacing: Theme.s2
        topMargin: Theme.s2
        bottomMargin: Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.px(1200)
        reuseItems: true
        clip: true
        Accessible.role: Accessible.List
    }
    ScrollButtons {
        id: pager
        flickable: list
        onUsed: paged.opening = false
    }
}
