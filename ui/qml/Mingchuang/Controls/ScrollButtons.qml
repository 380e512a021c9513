import QtQuick
import Mingchuang.Theme

// Page up and page down, for hands that cannot drag. Shown only where there is something to scroll to.
Column {
    id: buttons

    required property Flickable flickable
    readonly property bool needed: flickable.contentHeight > flickable.height + Theme.s4

    anchors {
        right: parent?.right
        bottom: parent?.bottom
        rightMargin: Theme.s3
        bottomMargin: Theme.s3
    }
    spacing: Theme.s2
    visible: needed

    function scroll(by: real): void {
        const low = flickable.originY ?? 0;
        const high = Math.max(low, low + flickable.contentHeight - flickable.height);
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
            { icon: "up", by: -0.8 },
            { icon: "down", by: 0.8 }
        ]
        IconButton {
            required property var modelData
            flat: false
            repeats: true
            icon: modelData.icon
            name: modelData.by < 0 ? qsTrId("shell.page_up") : qsTrId("shell.page_down")
            enabled: modelData.by < 0 ? !buttons.flickable.atYBeginning : !buttons.flickable.atYEnd
            onClicked: buttons.scroll(modelData.by * buttons.flickable.height)
        }
    }
}
