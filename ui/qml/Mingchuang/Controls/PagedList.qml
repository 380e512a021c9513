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

    // Where the head is in sight it stays there: rows that arrive as the list opens, or a header that grows with the
    // letters, push nothing out of it.
    property bool opening: true
    property bool atHead: true
    property real grown: 0
    function holdHead(): void {
        const height = list.headerItem?.height ?? 0;
        if (opening || (atHead && grown !== height))
            toHead();
        grown = height;
    }
    function goTo(row: int, mode: int): void {
        opening = atHead = false;
        list.positionViewAtIndex(row, mode);
    }
    function toHead(): void {
        list.positionViewAtBeginning();
        list.contentY = list.originY - list.topMargin;
    }
    Timer {
        interval: 600
        running: list.count > 0
        onTriggered: {
            // The last word, where rows were late.
            if (paged.opening)
                paged.toHead();
            paged.opening = false;
        }
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
        onContentYChanged: paged.atHead = Math.abs(contentY - originY + topMargin) < 2
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
        onUsed: paged.opening = paged.atHead = false
    }
}
