pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Finding in the page: what is looked for, how many places hold it, and from one to the next.
Row {
    id: findRow

    property int match: 0

    signal found(int row)
    signal closed

    function open(): void {
        find.open();
    }

    spacing: Theme.s1
    Field {
        id: find
        width: parent.width - (count.width + Theme.target * 3 + Theme.s1 * 4)
        icon: "find"
        expects: "search"
        placeholder: qsTrId("reader.find.placeholder")
        onWritten: shown => {
            Bridge.reader.find(shown);
            findRow.match = 0;
            if (Bridge.reader.matches.length > 0)
                findRow.found(Bridge.reader.matches[0]);
        }
    }
    Words {
        id: count
        anchors.verticalCenter: parent.verticalCenter
        text: Bridge.reader.matches.length === 0 ? "0" : (findRow.match + 1) + " / " + Bridge.reader.matches.length + (Bridge.reader.moreMatches ? "+" : "")
    }
    Repeater {
        model: [
            { icon: "up", by: -1, name: qsTrId("reader.find.previous") },
            { icon: "down", by: 1, name: qsTrId("reader.find.next") }
        ]
        IconButton {
            required property var modelData
            icon: modelData.icon
            name: modelData.name
            repeats: true
            enabled: Bridge.reader.matches.length > 1
            onClicked: {
                const all = Bridge.reader.matches;
                findRow.match = (findRow.match + modelData.by + all.length) % all.length;
                findRow.found(all[findRow.match]);
            }
        }
    }
    IconButton {
        icon: "close"
        name: qsTrId("shell.close")
        onClicked: findRow.closed()
    }
}
