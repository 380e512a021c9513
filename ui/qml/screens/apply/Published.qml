pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Perhaps it is published already (Art. 36 (1)): then there is no need to wait for an answer.
ScrollPage {
    id: page

    heading: Bridge.apply.found.length > 0 ? qsTrId("apply.published") : Bridge.apply.busy ? qsTrId("apply.published.looking") : qsTrId("apply.published.none")

    Words {
        width: parent?.width ?? 0
        text: page.heading
        kind: "title"
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent?.width ?? 0
        visible: Bridge.apply.found.length > 0
        text: qsTrId("apply.published.line")
        color: Theme.palette.inkSoft
    }
    RowGrid {
        Repeater {
            model: Bridge.apply.found
            ListRow {
                id: row
                required property var modelData
                rich: true
                name: modelData.title
                title: modelData.richTitle.replace(/MARK/g, Theme.palette.mark)
                details: modelData.details
                excerpt: modelData.snippet.replace(/MARK/g, Theme.palette.mark)
                badges: ValidityBadge {
                    validity: row.modelData.validity
                }
                onClicked: Nav.go("Reader", { document: modelData.id, block: modelData.block })
            }
        }
    }
}
