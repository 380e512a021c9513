pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Page up and page down, for hands that cannot drag: a strip below in portrait, at the side in landscape.
Grid {
    id: buttons

    required property Flickable flickable
    readonly property bool needed: flickable.contentHeight > (parent?.height ?? 0)
    // What the page must leave free for the strip.
    readonly property real reserved: needed && !Theme.landscape ? height + Theme.s2 : 0

    signal used

    columns: Theme.landscape ? 1 : 2
    anchors {
        right: Theme.landscape ? parent?.right : undefined
        horizontalCenter: Theme.landscape ? undefined : parent?.horizontalCenter
        bottom: parent?.bottom
        rightMargin: Theme.s3
        bottomMargin: Theme.s1
    }
    spacing: Theme.s2
    visible: needed

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
            width: Theme.landscape ? Theme.target : Theme.px(440)
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
