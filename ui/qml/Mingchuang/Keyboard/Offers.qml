pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// All candidates, page by page, in the place of the keys.
Item {
    id: offers

    property int page: 0
    readonly property var found: Bridge.writing.candidates
    readonly property real side: Theme.px(150)
    readonly property real rowHeight: Theme.px(Theme.landscape ? 96 : 104)
    readonly property int rows: Math.max(1, Math.floor((height + Theme.apart) / (rowHeight + Theme.apart)))
    // Pages: where each begins, by filling rows from the left.
    readonly property var starts: {
        const begun = [0];
        let x = 0, row = 0;
        for (let i = 0; i < found.length; i++) {
            const wide = wideness(found[i]);
            if (x > 0 && x + wide > width - side - Theme.apart) {
                x = 0;
                row++;
                if (row === rows) {
                    row = 0;
                    begun.push(i);
                }
            }
            x += wide + Theme.apart;
        }
        return begun;
    }

    function wideness(text: string): real {
        return Math.max(Theme.px(112), text.length * Theme.px(Theme.elder ? 56 : 46) + Theme.s4);
    }

    onFoundChanged: page = 0

    Flow {
        width: offers.width - offers.side - Theme.apart
        spacing: Theme.apart
        Repeater {
            model: offers.visible ? offers.found.slice(offers.starts[offers.page], offers.starts[offers.page + 1]) : []
            Key {
                required property string modelData
                required property int index
                width: Math.min(parent?.width ?? 0, offers.wideness(modelData))
                height: offers.rowHeight
                text: modelData
                onClicked: Bridge.writing.choose(offers.starts[offers.page] + index)
            }
        }
    }
    Column {
        anchors.right: parent.right
        spacing: Theme.apart
        Key {
            width: offers.side
            look: "function"
            text: qsTrId("writing.page.up")
            enabled: offers.page > 0
            onClicked: offers.page--
        }
        Key {
            width: offers.side
            look: "function"
            text: qsTrId("writing.page.down")
            enabled: offers.page < offers.starts.length - 1
            onClicked: offers.page++
        }
        Key {
            width: offers.side
            look: "function"
            icon: "backspace"
            name: qsTrId("writing.erase")
            onClicked: Bridge.writing.erase()
        }
    }
}
