pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// The head of a document, as officially set out: number, title, red rule, validity, the facts of its publication;
// and, where somebody has explained it, the explanation in plain words first.
Column {
    id: block

    property var page: ({})
    readonly property var explained: (page.explainers ?? []).find(e => e.summary !== "") ?? (page.explainers ?? [])[0]

    spacing: Theme.s3
    topPadding: Theme.s4
    bottomPadding: Theme.s4

    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: block.page.title ?? ""
        kind: "title"
        lineHeight: 1.35
        Accessible.role: Accessible.Heading
    }
    // The rule below the head of an official document (GB/T 9704), with its star as a lozenge.
    Item {
        width: parent.width
        height: Theme.px(18)
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: (parent.width - Theme.px(48)) / 2
            height: Theme.px(4)
            color: Theme.palette.signal
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(15)
            height: width
            rotation: 45
            color: Theme.palette.signal
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: (parent.width - Theme.px(48)) / 2
            height: Theme.px(4)
            color: Theme.palette.signal
        }
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
    // Most texts need none of these: each is made where it is wanted.
    Loader {
        width: parent.width
        active: ["amended", "repealed", "expired"].includes(block.page.validity ?? "")
        visible: active
        sourceComponent: Hint {
            tone: "signal"
            text: (block.page.endedByTitle ?? "") !== "" ? Fill.fill(qsTrId("reader.ended_by"), { title: block.page.endedByTitle, day: block.page.endedOn ?? "" })
                : qsTrId("reader.ended")
        }
    }
    Loader {
        width: parent.width
        active: ["unstated", "not_yet"].includes(block.page.validity ?? "")
        visible: active
        sourceComponent: Hint {
            tone: "warn"
            text: block.page.validity === "unstated" ? qsTrId("reader.unstated") : qsTrId("reader.not_yet")
        }
    }
    Loader {
        width: parent.width
        active: block.explained !== undefined
        visible: active
        sourceComponent: ListRow {
            icon: "explain"
            title: qsTrId("reader.plain_words")
            excerpt: (block.explained?.summary ?? "") !== "" ? block.explained.summary : block.explained?.title ?? ""
            details: block.explained?.formWords ?? ""
            onClicked: Nav.go("ExplainerView", { explainer: block.explained.id })
        }
    }
    Loader {
        width: parent.width
        active: (block.page.summary ?? "") !== ""
        visible: active
        sourceComponent: Hint {
            text: block.page.summary ?? ""
        }
    }
    Card {
        visible: (block.page.facts ?? []).length > 0
        padding: Theme.s3
        Facts {
            kind: "small"
            most: 2
            pairs: (block.page.facts ?? []).map(f => [f.name, f.value])
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
