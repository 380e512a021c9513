pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// One topic: its words, documents and explainers.
KioskScreen {
    id: screen

    property string topic: ""
    readonly property var page: Fill.after(Bridge.app.language, Bridge.library.topic(topic))
    title: qsTrId("home.topics")

    ScrollPage {
        maximumWidth: Theme.readingWidth
        Words {
            width: parent?.width ?? 0
            text: screen.page.title ?? ""
            kind: "title"
        }
        SampleBadge {
            sample: screen.page.sample ?? false
        }
        Words {
            width: parent?.width ?? 0
            visible: text !== ""
            text: screen.page.summary ?? ""
        }
        Repeater {
            model: screen.page.rows ?? []
            Words {
                required property var modelData
                width: parent?.width ?? 0
                text: modelData.text
                kind: modelData.kind === "heading" ? "heading" : "body"
            }
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
        RowGrid {
            most: 1
            Repeater {
                model: screen.page.explainers ?? []
                ListRow {
                    required property var modelData
                    icon: modelData.form
                    title: modelData.title
                    details: modelData.formWords
                    onClicked: Nav.go("ExplainerView", { explainer: modelData.id })
                }
            }
        }
    }
}
