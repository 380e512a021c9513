pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Look it over; any answer can be changed.
ScrollPage {
    id: page

    heading: qsTrId("apply.review")

    Words {
        width: parent?.width ?? 0
        text: page.heading
        kind: "title"
        Accessible.role: Accessible.Heading
    }
    Hint {
        tone: "signal"
        text: Bridge.apply.error
    }
    Card {
        spacing: Theme.apart
        Repeater {
            model: Fill.after(Bridge.apply.step, Bridge.apply.review())
            Pressable {
                id: row
                required property var modelData
                required property int index
                width: parent?.width ?? 0
                implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s3)
                name: modelData.name + Fill.colon + modelData.value
                description: qsTrId("apply.change")
                onClicked: Bridge.apply.change(modelData.step)
                Rectangle {
                    visible: row.index > 0
                    width: parent?.width ?? 0
                    height: Theme.hair
                    color: Theme.palette.line
                }
                Column {
                    id: words
                    anchors {
                        left: parent.left
                        right: change.left
                        verticalCenter: parent.verticalCenter
                    }
                    Words {
                        width: parent?.width ?? 0
                        text: row.modelData.name
                        kind: "small"
                        color: Theme.palette.inkSoft
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent?.width ?? 0
                        text: row.modelData.value !== "" ? row.modelData.value : qsTrId("apply.empty")
                        kind: "list"
                        wrapMode: Text.Wrap
                        lineHeight: 1.3
                        maximumLineCount: 8
                        mayBeCut: true
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
                Row {
                    id: change
                    anchors {
                        right: parent.right
                        verticalCenter: parent.verticalCenter
                    }
                    spacing: Theme.s1
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "edit"
                        tint: Theme.palette.accent
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTrId("apply.change")
                        color: Theme.palette.accent
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Hint {
        text: qsTrId("apply.sealed")
    }
}
