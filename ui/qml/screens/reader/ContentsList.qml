pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The contents of what is read, however long: a tap goes there; of a long law the articles unfold below their heading.
PagedList {
    id: contents

    signal chosen(int row)

    // Not bound: what a list makes of its length changes with its height, and the height of the sheet follows.
    function fit(): void {
        implicitHeight = list.contentHeight + list.topMargin + list.bottomMargin;
    }
    Component.onCompleted: fit()
    Connections {
        target: contents.list
        function onContentHeightChanged(): void {
            Qt.callLater(contents.fit);
        }
    }
    model: Bridge.reader.contents
    list.spacing: Theme.apart
    delegate: Item {
        id: entry

        required property int index
        required property string text
        required property int level
        required property int row
        required property int inside
        required property bool opened
        readonly property bool article: level === 9

        width: ListView.view.width
        ListView.onPooled: visible = false
        ListView.onReused: visible = true
        height: Math.max(link.height, unfold.visible ? unfold.height : 0)

        Pressable {
            id: link
            width: parent.width - (unfold.visible ? unfold.width + Theme.apart : 0)
            height: Math.max(Theme.target, words.implicitHeight + Theme.s2)
            anchors.verticalCenter: parent.verticalCenter
            name: entry.text
            role: Accessible.Link
            onClicked: contents.chosen(entry.row)
            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: link.pressed ? Theme.palette.accentSoft : "transparent"
            }
            Words {
                id: words
                x: Theme.s2 + (entry.article ? 2 : Math.max(0, entry.level - 1)) * Theme.s3
                width: parent.width - x - Theme.s1
                anchors.verticalCenter: parent.verticalCenter
                text: entry.text
                kind: entry.level <= 1 ? "list" : "body"
                font.weight: entry.level <= 1 ? Font.Bold : Font.Normal
                lineHeight: 1.25
                // Of an article its number and how it begins.
                maximumLineCount: entry.article ? 2 : 20
                elide: Text.ElideRight
                mayBeCut: entry.article
                Accessible.ignored: true
            }
        }
        IconButton {
            id: unfold
            visible: entry.inside > 0
            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            icon: entry.opened ? "up" : "down"
            checkable: true
            name: Fill.fill(qsTrId("reader.contents.articles"), { count: entry.inside, heading: entry.text })
            Accessible.checked: entry.opened
            onClicked: Bridge.reader.contents.unfold(entry.index)
        }
    }
}
