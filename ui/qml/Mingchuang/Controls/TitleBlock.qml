pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// The head of a document, as officially set out: title, validity, and the facts of its publication.
Column {
    id: block

    property var page: ({})

    spacing: Theme.s2
    topPadding: Theme.s4
    bottomPadding: Theme.s4

    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: block.page.title ?? ""
        kind: "title"
        Accessible.role: Accessible.Heading
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s2
        ValidityBadge {
            validity: block.page.validity ?? ""
        }
        SampleBadge {
            sample: block.page.sample ?? false
        }
    }
    Hint {
        tone: "signal"
        text: ["amended", "repealed", "expired"].includes(block.page.validity ?? "")
            ? (block.page.endedByTitle ?? "") !== "" ? Fill.fill(qsTrId("reader.ended_by"), { title: block.page.endedByTitle, day: block.page.endedOn ?? "" })
                : qsTrId("reader.ended") : ""
    }
    Hint {
        tone: "warn"
        text: block.page.validity === "unstated" ? qsTrId("reader.unstated")
            : block.page.validity === "not_yet" ? qsTrId("reader.not_yet") : ""
    }
    Hint {
        text: block.page.summary ?? ""
    }
    Rectangle {
        width: parent.width
        height: facts.implicitHeight + Theme.s3 * 2
        visible: (block.page.facts ?? []).length > 0
        radius: Theme.radius
        color: Theme.palette.surface
        border.color: Theme.palette.line
        border.width: Theme.hair
        Grid {
            id: facts
            x: Theme.s3
            y: Theme.s3
            width: parent.width - Theme.s3 * 2
            columns: Theme.textScale > 1.25 * Theme.scale ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s1
            Repeater {
                model: block.page.facts ?? []
                Words {
                    required property var modelData
                    width: (facts.width - facts.columnSpacing * (facts.columns - 1)) / facts.columns
                    text: modelData.name + Fill.colon + modelData.value
                    kind: "small"
                    lineHeight: 1.35
                }
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: (block.page.head ?? []).join("\n")
        kind: "small"
        color: Theme.palette.inkSoft
    }
}
