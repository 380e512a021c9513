pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// Text as the terminal writes it. `kind` is one of small, body, list, heading, title, display.
Text {
    property string kind: "body"
    // An excerpt, whose whole stands elsewhere.
    property bool mayBeCut: false
    // The alignment as a number, for who measures from outside QML.
    readonly property int side: horizontalAlignment

    color: Theme.palette.ink
    font.family: Theme.family
    font.pixelSize: Theme[kind] ?? Theme.body
    font.weight: kind === "heading" || kind === "title" || kind === "display" ? Font.Bold : Font.Normal
    // A proportional line height adds its room below each line only: half of it is moved above. (Rich text shares it out itself.)
    readonly property real lead: textFormat !== Text.RichText ? Math.round(font.pixelSize * (lineHeight - 1) * 0.72) : 0
    topPadding: lead
    bottomPadding: -lead
    lineHeight: kind === "display" || kind === "title" ? 1.3 : Theme.leading
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
