pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// What was understood of the question, each part to be taken away, and the filters a finger can set.
Flow {
    id: chips

    // While the keyboard is up there is room for what was understood alone.
    property bool filters: true

    signal wanted(string name, string title)

    spacing: Theme.apart

    Repeater {
        model: Bridge.search.parts
        Chip {
            required property var modelData
            width: Math.min(implicitWidth, chips.width)
            text: modelData.text
            checked: true
            removable: true
            onClicked: Bridge.search.ignore(modelData.key, modelData.said)
        }
    }
    Chip {
        visible: chips.filters
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
            visible: chips.filters
            required property var modelData
            width: Math.min(implicitWidth, chips.width)
            readonly property string chosen: Fill.after([Bridge.search.total, Bridge.search.busy], Bridge.search.filters()[modelData.name] ?? "")
            readonly property var chosenFacet: (Bridge.search.facets[modelData.name] ?? []).find(f => f.value === chosen)
            text: chosen === "" ? modelData.text : (chosenFacet?.text ?? chosen)
            checked: chosen !== ""
            removable: chosen !== ""
            onClicked: chosen !== "" ? Bridge.search.filter(modelData.name, "") : chips.wanted(modelData.name, modelData.text)
        }
    }
}
