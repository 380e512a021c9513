pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// One row of a body. Plain text, but for a row that holds what is being looked for.
Item {
    id: row

    required property int index
    required property string kind
    required property string text
    required property string label
    required property int level
    required property var table
    readonly property bool sounding: Bridge.speech.row === index
    readonly property bool found: Bridge.reader.findText !== "" && Bridge.reader.matches.includes(index)
    // The sentence that sounds, lit within its row; a row of one sentence is lit whole.
    readonly property string aloud: sounding ? Bridge.reader.aloud(text, Bridge.speech.sentence) : ""
    readonly property bool heading: kind === "heading"

    height: body.implicitHeight + Theme.s2 + (heading ? Theme.s3 : 0) + (grid.visible ? grid.height : 0)
        + (picture.visible ? picture.height + Theme.s2 : 0)

    Rectangle {
        anchors.fill: parent
        visible: row.sounding && row.aloud === ""
        color: Theme.palette.spoken
        radius: Theme.px(8)
    }
    Words {
        id: body
        y: row.heading ? Theme.s3 : 0
        width: parent.width
        readonly property bool indented: ["paragraph", "article"].includes(row.kind)
        readonly property string plain: (indented ? "\u3000\u3000" : row.kind === "item" ? "\u3000" : "") + row.text
        visible: row.text !== ""
        textFormat: row.found || row.aloud !== "" ? Text.RichText : Text.PlainText
        text: row.aloud !== "" ? "<p style='line-height:165%'>" + (indented ? "\u3000\u3000" : "") + row.aloud.replace(/MARK/g, Theme.palette.spoken) + "</p>"
            : row.found ? "<p style='line-height:165%'>" + (indented ? "\u3000\u3000" : "") + Bridge.reader.lit(row.text).replace(/MARK/g, Theme.palette.mark) + "</p>" : plain
        kind: row.heading ? (row.level <= 1 ? "heading" : "list") : "body"
        font.weight: row.heading ? Font.Bold : Font.Normal
        lineHeight: row.heading ? 1.3 : 1.65
        horizontalAlignment: row.heading && row.level <= 1 ? Text.AlignHCenter : ["signature", "date"].includes(row.kind) ? Text.AlignRight : Text.AlignLeft
        Accessible.role: row.heading ? Accessible.Heading : Accessible.Paragraph
        Accessible.name: row.text
    }
    Column {
        id: grid
        y: body.visible ? body.y + body.implicitHeight : 0
        width: parent.width
        visible: row.table.length > 0
        Repeater {
            model: row.table
            Row {
                id: line
                required property var modelData
                width: grid.width
                Repeater {
                    model: line.modelData
                    Rectangle {
                        id: cell
                        required property string modelData
                        width: grid.width / Math.max(1, line.modelData.length)
                        height: Math.max(line.childrenRect.height, words.implicitHeight + Theme.s2)
                        color: Theme.palette.surface
                        border.color: Theme.palette.line
                        border.width: Theme.hair
                        implicitHeight: words.implicitHeight + Theme.s2
                        Words {
                            id: words
                            anchors.centerIn: parent
                            width: parent.width - Theme.s2
                            text: cell.modelData
                            kind: "small"
                            lineHeight: 1.3
                        }
                    }
                }
            }
        }
    }
    Image {
        id: picture
        y: body.visible ? body.y + body.implicitHeight + Theme.s1 : 0
        width: parent.width
        visible: row.kind === "image" && row.label !== ""
        source: visible ? "image://media/" + row.label : ""
        sourceSize.width: width
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: row.text
    }
}
