pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A line of a list: title, details under it, badges, and an arrow that says it opens. `rich` rows light words
// by a ground of their own, which only rich text can draw; it takes its line height from a style.
Pressable {
    id: row

    property string title: ""
    property string details: ""
    property string excerpt: ""
    property string icon: ""
    property bool rich: false
    property alias badges: badgeRow.data
    property bool arrow: true

    width: (parent as RowGrid)?.cell ?? parent?.width ?? implicitWidth
    height: (parent as RowGrid)?.level(row) ?? implicitHeight
    name: title
    description: details
    role: Accessible.Link
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.s3 * 2, leading.visible ? leading.height + Theme.s2 * 2 : 0)

    Surface {
        anchors.fill: parent
        color: row.pressed ? Theme.palette.accentSoft : Theme.palette.surface
    }
    Plate {
        id: leading
        visible: row.icon !== ""
        anchors {
            left: parent.left
            leftMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        icon: row.icon
    }
    Column {
        id: column
        anchors {
            left: parent.left
            right: chevron.left
            verticalCenter: parent.verticalCenter
            leftMargin: row.icon === "" ? Theme.s4 : Theme.s3 * 2 + leading.width
            rightMargin: Theme.s2
        }
        spacing: Theme.px(10)
        Words {
            width: parent.width
            text: row.rich ? "<p style='line-height:130%'>" + row.title + "</p>" : row.title
            kind: "list"
            font.weight: Font.Bold
            lineHeight: 1.3
            textFormat: row.rich ? Text.RichText : Text.PlainText
            Accessible.ignored: true
        }
        Flow {
            id: badgeRow
            width: parent.width
            visible: children.length > 0
            spacing: Theme.s1
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.details
            kind: "small"
            lineHeight: 1.3
            color: Theme.palette.inkSoft
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: row.excerpt !== ""
            text: row.rich ? "<p style='line-height:140%'>" + row.excerpt + "</p>" : row.excerpt
            kind: "body"
            lineHeight: 1.4
            textFormat: row.rich ? Text.RichText : Text.PlainText
            maximumLineCount: 3
            mayBeCut: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Icon {
        id: chevron
        anchors {
            right: parent.right
            rightMargin: Theme.s3
            verticalCenter: parent.verticalCenter
        }
        visible: row.arrow
        name: "chevron-right"
        tint: Theme.palette.accent
        width: row.arrow ? size : 0
    }
}
