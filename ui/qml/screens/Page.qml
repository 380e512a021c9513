pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls
import Mingchuang.Theme

// A plain page: heading, body, and a second part below.
KioskScreen {
    id: screen

    property string heading: ""
    property string line: ""
    property var rows: []
    property string after: ""
    property string moreHeading: ""
    property var moreRows: []
    property bool sample: false
    title: ""

    ScrollPage {
        maximumWidth: Theme.readingWidth
        Words {
            width: parent?.width ?? 0
            text: screen.heading
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        SampleBadge {
            sample: screen.sample
        }
        Words {
            width: parent?.width ?? 0
            visible: text !== ""
            text: screen.line
            color: Theme.palette.inkSoft
        }
        Repeater {
            model: screen.rows
            Words {
                required property var modelData
                width: parent?.width ?? 0
                text: modelData.text
                kind: modelData.kind === "heading" ? "heading" : "body"
                lineHeight: 1.6
            }
        }
        Hint {
            text: screen.after
        }
        Words {
            width: parent?.width ?? 0
            visible: screen.moreRows.length > 0
            text: screen.moreHeading
            kind: "heading"
        }
        Repeater {
            model: screen.moreRows
            Words {
                required property var modelData
                width: parent?.width ?? 0
                text: modelData.text
                kind: modelData.kind === "heading" ? "list" : "body"
                lineHeight: 1.6
            }
        }
    }
}
