pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// What the text may become, while one types: documents and agencies open at once, a question is looked for.
Grid {
    id: suggestions

    property int most: 4

    signal taken(string question)

    columns: Theme.columns
    columnSpacing: Theme.s2
    rowSpacing: Theme.s1
    readonly property real cell: (width - columnSpacing * (columns - 1)) / columns
    readonly property var icons: ({ title: "document", agency: "agency", question: "search" })
    readonly property var kinds: ({
            title: qsTrId("search.suggest.title"), agency: qsTrId("search.suggest.agency"), question: qsTrId("search.suggest.question")
        })

    function take(row: var): void {
        Keypad.hide();
        if (row.kind === "title") {
            Bridge.search.chosen();
            Nav.go("Reader", { document: row.id });
        } else if (row.kind === "agency") {
            Nav.go("AgencyPage", { agency: row.agency });
        } else {
            suggestions.taken(row.text);
        }
    }

    Repeater {
        model: Bridge.search.suggestions.slice(0, suggestions.most)
        Pressable {
            id: line
            required property var modelData
            width: suggestions.cell
            height: Math.max(Theme.px(96), words.implicitHeight + Theme.s2)
            name: modelData.text
            description: suggestions.kinds[modelData.kind]
            role: Accessible.Link
            onClicked: suggestions.take(modelData)
            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: line.pressed ? Theme.palette.accentSoft : Theme.palette.surface
                border.color: Theme.palette.line
                border.width: Theme.hair
            }
            Icon {
                id: mark
                anchors {
                    left: parent.left
                    leftMargin: Theme.s3
                    verticalCenter: parent.verticalCenter
                }
                name: suggestions.icons[line.modelData.kind]
                tint: Theme.palette.accent
            }
            Words {
                id: words
                anchors {
                    left: mark.right
                    leftMargin: Theme.s2
                    right: kind.left
                    rightMargin: Theme.s2
                    verticalCenter: parent.verticalCenter
                }
                text: line.modelData.text
                kind: "list"
                lineHeight: 1.2
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Words {
                id: kind
                anchors {
                    right: parent.right
                    rightMargin: Theme.s3
                    verticalCenter: parent.verticalCenter
                }
                text: suggestions.kinds[line.modelData.kind]
                kind: "small"
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                color: Theme.palette.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
