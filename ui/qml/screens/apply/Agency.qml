pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Which agency: those most likely first, then all of the directory.
ScrollPage {
    id: page

    heading: qsTrId("apply.agency")

    readonly property var suggested: Bridge.apply.suggestedAgencies()
    readonly property var all: Bridge.apply.agencies()
    readonly property string chosen: Fill.after([Bridge.apply.problems, Bridge.apply.step], Bridge.apply.value("agency"))

    Words {
        width: parent?.width ?? 0
        text: page.heading
        kind: "title"
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent?.width ?? 0
        text: qsTrId("apply.agency.line")
        color: Theme.palette.inkSoft
    }
    Hint {
        tone: "signal"
        text: Bridge.apply.problems.agency ?? ""
    }
    Words {
        visible: page.suggested.length > 0
        width: parent?.width ?? 0
        text: qsTrId("apply.agency.suggested")
        kind: "list"
        font.weight: Font.Bold
    }
    RowGrid {
        Repeater {
            model: page.suggested
            Choice {
                required property var modelData
                text: modelData.title
                line: modelData.duties.slice(0, 4).join("、")
                checked: page.chosen === modelData.id
                onClicked: Bridge.apply.set("agency", modelData.id)
            }
        }
    }
    Words {
        width: parent?.width ?? 0
        text: qsTrId("apply.agency.all")
        kind: "list"
        font.weight: Font.Bold
    }
    RowGrid {
        Repeater {
            model: page.all.filter(a => !page.suggested.some(s => s.id === a.id))
            Choice {
                required property var modelData
                text: modelData.title
                checked: page.chosen === modelData.id
                onClicked: Bridge.apply.set("agency", modelData.id)
            }
        }
    }
}
