pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// One explainer in its form, and the documents it explains one tap away.
KioskScreen {
    id: screen

    property string explainer: ""
    readonly property var page: Fill.after(Bridge.app.language, Bridge.library.explainer(explainer))
    readonly property var media: page.media ?? []
    readonly property var film: media.find(m => m.role === "video" || m.role === "audio")
    property int opened: -1
    title: page.formWords ?? ""

    ScrollPage {
        id: scroll
        maximumWidth: Theme.readingWidth
        Words {
            width: parent?.width ?? 0
            text: screen.page.title ?? ""
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Row {
            spacing: Theme.s2
            Badge {
                text: screen.page.formWords ?? ""
                tone: "accent"
            }
            SampleBadge {
                sample: screen.page.sample ?? false
            }
        }
        Words {
            width: parent?.width ?? 0
            visible: text !== ""
            text: screen.page.details ?? ""
            kind: "small"
            color: Theme.palette.inkSoft
        }
        Hint {
            text: screen.page.summary ?? ""
        }
        Loader {
            width: parent?.width ?? 0
            active: screen.film !== undefined
            visible: active
            source: active ? "Film.qml" : ""
            onLoaded: {
                item.media = Qt.binding(() => screen.media);
                item.width = Qt.binding(() => width);
            }
        }
        Repeater {
            model: screen.media.filter(m => m.role === "picture")
            Pressable {
                id: tall
                required property var modelData
                width: parent?.width ?? 0
                implicitHeight: preview.height + Theme.s2 + open.implicitHeight
                name: modelData.alt
                description: qsTrId("picture.open")
                onClicked: Nav.go("Picture", { sha256: modelData.sha256, alt: screen.page.title })
                Item {
                    id: preview
                    width: parent?.width ?? 0
                    height: Math.min(Theme.px(1100), width * (tall.modelData.height > 0 ? tall.modelData.height / tall.modelData.width : 1.4))
                    clip: true
                    MediaPicture {
                        id: shown
                        width: parent?.width ?? 0
                        sha256: tall.modelData.opens ? tall.modelData.sha256 : ""
                        wide: width
                    }
                    Words {
                        visible: !tall.modelData.opens || shown.status === Image.Error
                        anchors.centerIn: parent
                        text: tall.modelData.here ? qsTrId("picture.broken") : qsTrId("reader.attachment.coming")
                    }
                }
                Words {
                    id: open
                    anchors.bottom: parent.bottom
                    width: parent?.width ?? 0
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTrId("picture.open")
                    color: Theme.palette.accent
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: screen.page.rows ?? []
            Words {
                required property var modelData
                width: parent?.width ?? 0
                text: modelData.text
                kind: modelData.kind === "heading" ? "heading" : "body"
                lineHeight: 1.6
            }
        }
        Repeater {
            model: screen.page.questions ?? []
            Card {
                id: card
                required property var modelData
                required property int index
                Pressable {
                    width: parent?.width ?? 0
                    implicitHeight: Math.max(Theme.target, ask.implicitHeight)
                    name: card.modelData.question
                    checkable: true
                    checked: screen.opened === card.index
                    onClicked: screen.opened = checked ? -1 : card.index
                    Words {
                        id: ask
                        width: parent.width - Theme.icon - Theme.s2
                        anchors.verticalCenter: parent.verticalCenter
                        text: card.modelData.question
                        kind: "list"
                        font.weight: Font.Bold
                        lineHeight: 1.3
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors {
                            right: parent.right
                            verticalCenter: parent.verticalCenter
                        }
                        name: screen.opened === card.index ? "up" : "down"
                        tint: Theme.palette.accent
                    }
                }
                Words {
                    width: parent?.width ?? 0
                    visible: screen.opened === card.index
                    text: card.modelData.answer
                }
            }
        }
        Words {
            width: parent?.width ?? 0
            visible: (screen.page.documents ?? []).length > 0
            text: qsTrId("explainer.documents")
            kind: "heading"
        }
        RowGrid {
            most: 1
            Repeater {
                model: screen.page.documents ?? []
                ListRow {
                    id: row
                    required property var modelData
                    icon: "document"
                    title: modelData.title
                    details: modelData.details
                    badges: ValidityBadge {
                        validity: row.modelData.validity
                    }
                    onClicked: Nav.go("Reader", { document: modelData.id })
                }
            }
        }
    }
}
