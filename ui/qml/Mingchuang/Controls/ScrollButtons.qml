pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Page up and page down, for hands that cannot drag: a strip below in portrait, at the side in landscape.
Grid {
    id: buttons

    required property Flickable flickable
    // Looked at when all is laid out, not bound: the strip takes room from a list, which then reckons its length anew.
    property bool needed: false
    readonly property real whole: parent?.height ?? 0
    function look(): void {
        needed = flickable.contentHeight > whole;
    }
    onWholeChanged: looker.restart()
    Timer {
        id: looker
        interval: 0
        onTriggered: buttons.look()
    }
    Component.onCompleted: look()
    Connections {
        target: buttons.flickable
        function onContentHeightChanged(): void {
            looker.restart();
        }
    }
    // The strip stands below where the page is narrow.
    readonly property bool below: !Theme.landscape || (parent?.width ?? 0) < Theme.px(700)
    // Side by side at the side too, while the keyboard leaves no room for one above the other. (Not asked of the height:
    // what stands above a list breaks its lines by the list's width, and the list's height is what that leaves.)
    readonly property bool level: below || (Theme.landscape && Keypad.up)
    // What the page must leave free for the strip.
    readonly property real reserved: needed && below ? height + Theme.s3 : 0

    // What rows must leave free at both sides where the strip stands at the side.
    readonly property real aside: needed && !below ? Math.max(0, Theme.target * (level ? 2 : 1) + (level ? Theme.s2 : 0) + Theme.s3 * 2 - Theme.page) : 0

    // Above the lower edge.
    property real lift: Theme.s1

    signal used

    columns: level ? 2 : 1
    // Placed by numbers: anchors that come and go as the glass is turned leave a stale one behind.
    x: below ? ((parent?.width ?? 0) - width) / 2 : (parent?.width ?? 0) - width - Theme.s3
    y: (parent?.height ?? 0) - height - lift
    spacing: Theme.s2
    visible: needed && (parent?.height ?? 0) >= height

    function scroll(by: real): void {
        const low = (flickable.originY ?? 0) - flickable.topMargin;
        const high = Math.max(low, (flickable.originY ?? 0) + flickable.contentHeight + flickable.bottomMargin - flickable.height);
        motion.to = Math.max(low, Math.min(high, flickable.contentY + by));
        if (Theme.calm > 0)
            motion.restart();
        else
            flickable.contentY = motion.to;
    }

    NumberAnimation {
        id: motion
        target: buttons.flickable
        property: "contentY"
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    Repeater {
        model: [
            { icon: "up", by: -0.85 },
            { icon: "down", by: 0.85 }
        ]
        IconButton {
            required property var modelData
            flat: false
            repeats: true
            width: buttons.below ? Math.min(Theme.px(440), ((buttons.parent?.width ?? 0) - Theme.s2 * 3) / 2) : Theme.target
            icon: modelData.icon
            name: modelData.by < 0 ? qsTrId("shell.page_up") : qsTrId("shell.page_down")
            enabled: modelData.by < 0 ? !buttons.flickable.atYBeginning : !buttons.flickable.atYEnd
            onClicked: {
                buttons.used();
                buttons.scroll(modelData.by * buttons.flickable.height);
            }
        }
    }
}
