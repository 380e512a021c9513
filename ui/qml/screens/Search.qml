pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Search: results as one types; filters a finger can use; never an empty dead end.
KioskScreen {
    id: screen

    // What to look for from the start.
    property string question: ""
    readonly property bool asked: Bridge.search.text.trim() !== ""
    title: qsTrId("search.title")

    Component.onCompleted: {
        if (question !== "")
            Bridge.search.text = question;
        field.text = Bridge.search.text;
        if (!asked)
            opener.start();
    }

    Timer {
        id: opener
        interval: 250
        onTriggered: field.open()
    }

    Column {
        id: head
        anchors {
            top: parent.top
            topMargin: Theme.s3
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(parent.width - Theme.page * 2, Theme.px(1400))
        spacing: Theme.s2

        Field {
            id: field
            width: parent?.width ?? 0
            icon: "search"
            placeholder: qsTrId("search.placeholder")
            onShownChanged: Bridge.search.text = shown
            onSubmitted: Keypad.hide()
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.s1
            visible: screen.asked
            Chip {
                text: Bridge.search.anyValidity ? qsTrId("search.any_validity") : qsTrId("search.current_only")
                checked: true
                onClicked: Bridge.search.anyValidity = !Bridge.search.anyValidity
            }
            Repeater {
                model: [
                    { name: "document_kind", text: qsTrId("search.filter.kind") },
                    { name: "region", text: qsTrId("search.filter.region") },
                    { name: "agency", text: qsTrId("search.filter.agency") },
                    { name: "year", text: qsTrId("search.filter.year") }
                ]
                Chip {
                    required property var modelData
                    readonly property string chosen: Fill.after([Bridge.search.total, Bridge.search.busy], Bridge.search.filters()[modelData.name] ?? "")
                    readonly property var chosenFacet: (Bridge.search.facets[modelData.name] ?? []).find(f => f.value === chosen)
                    text: chosen === "" ? modelData.text : (chosenFacet?.text ?? chosen)
                    checked: chosen !== ""
                    removable: chosen !== ""
                    onClicked: {
                        if (chosen !== "") {
                            Bridge.search.filter(modelData.name, "");
                        } else {
                            Keypad.hide();
                            filterSheet.name = modelData.name;
                            filterSheet.title = modelData.text;
                            filterSheet.open();
                        }
                    }
                }
            }
        }
        Words {
            width: parent?.width ?? 0
            visible: screen.asked && Bridge.search.total > 0
            text: Fill.fill(qsTrId("search.total"), { count: Bridge.search.total })
                + (Bridge.search.hidden > 0 ? "　" + Fill.fill(qsTrId("search.hidden"), { count: Bridge.search.hidden }) : "")
            kind: "small"
            color: Theme.palette.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
    }
    PagedList {
        anchors {
            top: head.bottom
            topMargin: Theme.s2
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: screen.asked && Bridge.search.total > 0
        model: Bridge.search.results
        list.onAtYEndChanged: if (list.atYEnd)
            Bridge.search.more()
        delegate: ListRow {
            id: row
            required property string id
            required property string richTitle
            required property string snippet
            required property string validity
            required property string kind
            required property bool sample
            required property int block
            required property int older
            required property var model
            width: ListView.view.width
            rich: true
            name: model.title
            title: richTitle.replace(/MARK/g, Theme.palette.mark)
            details: model.details
            excerpt: snippet.replace(/MARK/g, Theme.palette.mark)
            badges: [
                ValidityBadge {
                    validity: row.validity
                },
                Badge {
                    text: row.kind
                },
                SampleBadge {
                    sample: row.sample
                },
                Badge {
                    visible: row.older > 0
                    text: Fill.fill(qsTrId("search.older"), { count: row.older })
                }
            ]
            onClicked: Nav.go("Reader", { document: id, block: block })
        }
    }
    ScrollPage {
        anchors.topMargin: head.height + Theme.s3
        visible: !screen.asked || (Bridge.search.total === 0 && !Bridge.search.busy)
        spacing: Theme.s2

        Hint {
            text: Bridge.search.problem
            tone: "signal"
        }
        Words {
            visible: !screen.asked
            width: parent?.width ?? 0
            text: qsTrId("search.examples")
            kind: "heading"
        }
        Repeater {
            model: screen.asked ? [] : [qsTrId("search.example.1"), qsTrId("search.example.2"), qsTrId("search.example.3"), qsTrId("search.example.4")]
            ListRow {
                required property string modelData
                icon: "search"
                title: modelData
                onClicked: field.text = modelData
            }
        }
        EmptyState {
            visible: screen.asked && Bridge.search.total === 0 && !Bridge.search.busy && Bridge.search.problem === ""
            icon: "search"
            title: qsTrId("search.nothing")
            line: Fill.fill(qsTrId("search.nothing.line"), { number: Bridge.library.hotline() })
            ActionButton {
                visible: Bridge.search.hidden > 0
                width: parent?.width ?? 0
                text: Fill.fill(qsTrId("search.show_hidden"), { count: Bridge.search.hidden })
                onClicked: Bridge.search.anyValidity = true
            }
            ActionButton {
                width: parent?.width ?? 0
                text: qsTrId("search.browse_instead")
                icon: "category"
                onClicked: Nav.go("Browse")
            }
            ActionButton {
                width: parent?.width ?? 0
                tone: "primary"
                icon: "apply"
                text: qsTrId("search.apply_instead")
                onClicked: Nav.go("Apply", { question: Bridge.search.text })
            }
        }
    }
    Sheet {
        id: filterSheet
        property string name: "region"
        Repeater {
            model: Bridge.search.facets[filterSheet.name] ?? []
            Choice {
                required property var modelData
                text: modelData.text
                line: Fill.fill(qsTrId("search.count"), { count: modelData.count })
                onClicked: {
                    filterSheet.close();
                    Bridge.search.filter(filterSheet.name, modelData.value);
                }
            }
        }
        Words {
            visible: (Bridge.search.facets[filterSheet.name] ?? []).length === 0
            width: parent?.width ?? 0
            text: qsTrId("search.no_choices")
        }
    }
}
