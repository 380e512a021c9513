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
    onOpeningChanged: if (!opening)
        due = false
    property bool atHead: true
    property real grown: 0
    property bool due: false
    function holdHead(): void {
        const height = list.headerItem?.height ?? 0;
        // Not while the list lays itself out: it would begin anew, and never come to its end.
        if (opening || (atHead && grown !== height))
            due = true;
        if (due)
            settler.restart();
        grown = height;
    }
    Timer {
        id: settler
        interval: 0
        onTriggered: {
            if (paged.due)
                paged.toHead();
            paged.due = false;
        }
    }
    function leaveHead(): void {
        opening = atHead = due = false;
    }
    function goTo(row: int, mode: int): void {
        leaveHead();
        list.positionViewAtIndex(row, mode);
    }
    function toHead(): void {
        if (Math.abs(list.contentY - list.originY + list.topMargin) < 0.5)
            return;
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
        onMovementStarted: paged.leaveHead()
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
        // A row that is kept for another use is drawn no more, but stands where it stood, and the arrows would go there:
        // rows with something to press hide themselves as they are pooled.
        reuseItems: true
        clip: true
        Accessible.role: Accessible.List
    }
    ScrollButtons {
        id: pager
        flickable: list
        onUsed: paged.leaveHead()
    }
}
