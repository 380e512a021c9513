pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls
import Mingchuang.Theme

// What belongs to a document: its explainers, the texts it names, its other versions, its attachments.
Sheet {
    id: related

    required property var page
    title: qsTrId("reader.related")

    signal read(string document)

    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3
        Words {
            visible: (related.page.explainers ?? []).length > 0
            width: parent?.width ?? 0
            text: qsTrId("reader.explainers")
            kind: "list"
            font.weight: Font.Bold
        }
        Repeater {
            model: related.page.explainers ?? []
            ListRow {
                id: explainerRow
                required property var modelData
                icon: modelData.form === "qa" ? "questions" : modelData.form
                title: modelData.title
                details: modelData.details
                badges: Badge {
                    text: explainerRow.modelData.formWords
                    tone: "accent"
                }
                onClicked: {
                    related.close();
                    Nav.go("ExplainerView", { explainer: modelData.id });
                }
            }
        }
        Repeater {
            model: [
                { name: "related", icon: "document", title: qsTrId("reader.cited") },
                { name: "topics", icon: "topic", title: qsTrId("reader.topics") },
                { name: "versions", icon: "versions", title: qsTrId("reader.versions") },
                { name: "often", icon: "document", title: qsTrId("reader.often") }
            ]
            Column {
                id: group
                required property var modelData
                readonly property var rows: related.page[modelData.name] ?? []
                width: parent?.width ?? 0
                visible: rows.length > 0
                spacing: Theme.s3
                Words {
                    width: parent?.width ?? 0
                    text: group.modelData.title
                    kind: "list"
                    font.weight: Font.Bold
                }
                Repeater {
                    model: related.shown ? group.rows : []
                    ListRow {
                        id: relation
                        required property var modelData
                        icon: group.modelData.icon
                        title: modelData.title
                        details: modelData.details ?? ""
                        badges: ValidityBadge {
                            validity: relation.modelData.validity ?? ""
                        }
                        onClicked: {
                            related.close();
                            if (group.modelData.name === "topics")
                                Nav.go("Topic", { topic: modelData.id });
                            else if (group.modelData.name === "versions")
                                Nav.replace("Reader", { document: modelData.id });
                            else
                                related.read(modelData.id);
                        }
                    }
                }
            }
        }
        Words {
            visible: (related.page.attachments ?? []).length > 0
            width: parent?.width ?? 0
            text: qsTrId("reader.attachments")
            kind: "list"
            font.weight: Font.Bold
        }
        Repeater {
            model: related.page.attachments ?? []
            ListRow {
                required property var modelData
                readonly property bool picture: modelData.type.startsWith("image/")
                icon: picture ? "picture" : "attachment"
                title: modelData.name
                arrow: picture && modelData.here
                details: !modelData.here ? qsTrId("reader.attachment.coming") : picture ? "" : qsTrId("reader.attachment.phone")
                onClicked: if (picture && modelData.here) {
                    related.close();
                    Nav.go("Picture", { sha256: modelData.sha256, alt: modelData.name });
                }
            }
        }
    }
}
