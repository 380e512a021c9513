pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Controls
import Mingchuang.Theme

// What can be pressed, in each of its states.
Column {
    id: gathered

    readonly property var every: [
        { name: qsTrId("gallery.state.normal") },
        { name: qsTrId("gallery.state.focused"), marked: true },
        { name: qsTrId("gallery.state.pressed"), pressed: true },
        { name: qsTrId("gallery.state.checked"), checked: true },
        { name: qsTrId("gallery.off"), off: true }
    ]

    width: parent?.width ?? 0
    spacing: Theme.s4

    component Each: Flow {
        id: each
        property Component control
        property real wide: 0
        width: gathered.width
        spacing: Theme.s3
        Repeater {
            model: gathered.every
            Loader {
                id: shown
                required property var modelData
                width: each.wide > 0 ? Math.min(each.width, each.wide) : undefined
                sourceComponent: each.control
                onLoaded: {
                    const control = item as Pressable;
                    control.text = Qt.binding(() => shown.modelData.name);
                    control.marked = modelData.marked ?? false;
                    control.keyed = modelData.pressed ?? false;
                    control.checked = modelData.checked ?? false;
                    control.enabled = !(modelData.off ?? false);
                }
            }
        }
    }

    Each {
        control: ActionButton {
            tone: "primary"
        }
    }
    Each {
        control: ActionButton {
            icon: "print"
        }
    }
    Each {
        control: ActionButton {
            tone: "quiet"
        }
    }
    Each {
        control: ActionButton {
            tone: "danger"
        }
    }
    Each {
        control: IconButton {
            icon: "speak"
            flat: false
        }
    }
    Each {
        control: Chip {}
    }
    Each {
        wide: Theme.px(440)
        control: Choice {
            line: qsTrId("shell.display.low.line")
        }
    }
    Each {
        wide: Theme.px(440)
        control: Choice {
            many: true
        }
    }
    Each {
        wide: Theme.px(470)
        control: ListRow {
            property alias text: row.title
            id: row
            icon: "document"
            details: qsTrId("home.register.line")
        }
    }
    Each {
        wide: Theme.px(470)
        control: Tile {
            property alias text: tile.title
            id: tile
            icon: "phone"
            line: qsTrId("home.call.line")
        }
    }
}
