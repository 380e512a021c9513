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
    // The sentence that sounds, lit within its row; a row of one sentence is lit whole.
    readonly property string aloud: sounding ? Bridge.reader.aloud(text, Bridge.speech.sentence) : ""
    readonly property bool found: Bridge.reader.findText !== "" && Bridge.reader.isMatch(index)
    readonly property bool heading: kind === "heading"
    // Parts of the document could not enter: said, never passed over.
    readonly property bool reduced: kind === "reduced"
    // What stands in the place of a picture that is not here or cannot be opened.
    readonly property string absent: kind !== "image" || (label.length > 1 && picture.shown !== Image.Error) ? ""
        : label === "" ? qsTrId("reader.attachment.coming") : qsTrId("picture.broken")
    readonly property real written: text === "" ? 0 : body.implicitHeight + Theme.s2 + (heading ? Theme.s3 : 0)

    height: written + (table.length > 0 ? grid.height + (text !== "" ? 0 : Theme.px(1)) : 0)
        + (picture.visible ? picture.height + Theme.s2 : 0) + (absent !== "" ? missing.implicitHeight + Theme.s2 : 0)
        + (reduced ? Theme.s4 : text === "" && table.length === 0 && absent === "" && !picture.visible ? Theme.s3 : 0)

    // Most rows are text and nothing else: the rest is made where there is any.
    Loader {
        id: missing
        y: row.written
        width: parent.width
        active: row.absent !== ""
        sourceComponent: Hint {
            text: row.absent
            tone: "warn"
        }
    }
    Loader {
        anchors.fill: parent
        anchors.bottomMargin: Theme.s2
        active: row.reduced
        sourceComponent: Rectangle {
            color: Theme.palette.warnSoft
            border.color: Theme.palette.warn
            border.width: Theme.hair
            radius: Theme.radiusSmall
        }
    }
    Loader {
        anchors.fill: parent
        active: row.sounding && row.aloud === ""
        sourceComponent: Rectangle {
            color: Theme.palette.spoken
            radius: Theme.px(8)
        }
    }
    Words {
        id: body
        x: row.reduced ? Theme.s3 : 0
        y: row.heading ? Theme.s3 : row.reduced ? Theme.s2 : 0
        width: parent.width - 2 * x
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
    Loader {
        id: grid
        y: row.text !== "" ? body.y + body.implicitHeight : 0
        width: parent.width
        active: row.table.length > 0
        sourceComponent: Column {
            id: cells
            Repeater {
                model: row.table
                Row {
                    id: line
                    required property var modelData
                    width: cells.width
                    readonly property real tallest: Array.from(children).reduce((most, cell) => Math.max(most, cell.implicitHeight), 0)
                    Repeater {
                        model: line.modelData
                        Rectangle {
                            id: cell
                            required property string modelData
                            width: cells.width / Math.max(1, line.modelData.length)
                            height: line.tallest
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
    }
    Loader {
        id: picture
        readonly property int shown: (item as MediaPicture)?.status ?? Image.Null
        y: body.visible ? body.y + body.implicitHeight + Theme.s1 : 0
        width: parent.width
        active: row.kind === "image" && row.label.length > 1
        visible: active && shown !== Image.Error
        sourceComponent: MediaPicture {
            sha256: row.label
            wide: picture.width
            Accessible.role: Accessible.Graphic
            Accessible.name: row.text
        }
    }
}
