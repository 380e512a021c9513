pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// A result: title, validity, why it was found, the passage that matches; its older versions unfold beneath it.
Column {
    id: result

    required property int index
    required property string id
    required property string title
    required property string richTitle
    required property string details
    required property string snippet
    required property string validity
    required property string kind
    required property bool sample
    required property int block
    required property int older
    required property string why
    required property var versions

    function open(identifier: string, at: int): void {
        Keypad.hide();
        Bridge.search.chosen();
        Nav.go("Reader", { document: identifier, block: at });
    }

    width: ListView.view.width
    ListView.onPooled: visible = false
    ListView.onReused: visible = true
    spacing: Theme.apart

    ListRow {
        id: row
        rich: true
        name: result.title
        title: result.richTitle.replace(/MARK/g, Theme.palette.mark)
        description: [result.details, result.why].filter(text => text !== "").join(", ")
        details: result.details
        excerpt: result.snippet.replace(/MARK/g, Theme.palette.mark)
        badges: [
            ValidityBadge {
                validity: result.validity
            },
            Badge {
                text: result.kind
            },
            SampleBadge {
                sample: result.sample
            },
            Words {
                width: row.width - Theme.s4 * 2 - Theme.icon
                visible: result.why !== ""
                text: result.why
                kind: "small"
                lineHeight: 1.3
                color: Theme.palette.accent
                Accessible.ignored: true
            }
        ]
        onClicked: result.open(result.id, result.block)
    }
    ActionButton {
        visible: result.older > 0
        width: result.width
        tone: "quiet"
        icon: result.versions.length > 0 ? "up" : "versions"
        text: result.versions.length > 0 ? qsTrId("search.older.hide") : Fill.fill(qsTrId("search.older"), { count: result.older })
        onClicked: Bridge.search.unfold(result.index)
    }
    Repeater {
        model: result.versions
        ListRow {
            id: version
            required property var modelData
            x: Theme.s5
            width: result.width - Theme.s5
            title: modelData.title
            details: modelData.details
            badges: ValidityBadge {
                validity: version.modelData.validity
            }
            onClicked: result.open(modelData.id, -1)
        }
    }
}
