pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Policies explained (政策解读): by form.
KioskScreen {
    id: screen

    property string form: ""
    readonly property var all: Fill.after(Bridge.app.language, Bridge.library.explainers())
    title: qsTrId("home.explained")

    ScrollPage {
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.apart
            Repeater {
                model: [
                    { value: "", text: qsTrId("explainers.all") },
                    { value: "text", text: qsTrId("explainer_form.text") },
                    { value: "illustrated", text: qsTrId("explainer_form.illustrated") },
                    { value: "video", text: qsTrId("explainer_form.video") },
                    { value: "questions", text: qsTrId("explainer_form.questions") }
                ]
                Chip {
                    required property var modelData
                    text: modelData.text
                    checked: screen.form === modelData.value
                    onClicked: screen.form = modelData.value
                }
            }
        }
        RowGrid {
            Repeater {
                model: screen.all.filter(e => screen.form === "" || e.form === screen.form || (screen.form === "video" && e.form === "animation"))
                ListRow {
                    id: row
                    required property var modelData
                    icon: modelData.form
                    title: modelData.title
                    details: modelData.details
                    excerpt: modelData.summary
                    badges: [
                        Badge {
                            text: row.modelData.formWords
                            tone: "accent"
                        },
                        SampleBadge {
                            sample: row.modelData.sample
                        }
                    ]
                    onClicked: Nav.go("ExplainerView", { explainer: modelData.id })
                }
            }
        }
        EmptyState {
            visible: screen.all.length === 0
            icon: "explain"
            title: qsTrId("list.empty")
            line: qsTrId("list.empty.line")
        }
    }
}
