pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme
import "gallery"

// Every control in every state, and every token, for who designs or tests: `mingchuang gallery`.
KioskScreen {
    id: gallery

    title: qsTrId("gallery.title")

    component Part: Words {
        width: parent?.width ?? 0
        kind: "heading"
        topPadding: Theme.s3
        Accessible.role: Accessible.Heading
    }

    ScrollPage {
        Segments {
            name: qsTrId("shell.display.contrast")
            value: Bridge.app.contrast
            options: [
                { value: "light", text: qsTrId("shell.display.contrast.light") },
                { value: "dark", text: qsTrId("shell.display.contrast.dark") },
                { value: "yellow", text: qsTrId("shell.display.contrast.yellow") }
            ]
            onChosen: value => Bridge.app.contrast = value
        }
        Segments {
            name: qsTrId("shell.display.text_size")
            value: Bridge.app.textStep
            options: [
                { value: -1, text: qsTrId("shell.display.size.small") },
                { value: 0, text: qsTrId("shell.display.size.standard") },
                { value: 1, text: qsTrId("shell.display.size.large") },
                { value: 2, text: qsTrId("shell.display.size.larger") },
                { value: 3, text: qsTrId("shell.display.size.largest") }
            ]
            onChosen: value => Bridge.app.textStep = value
        }
        Choice {
            many: true
            text: qsTrId("shell.display.elder")
            checked: Bridge.app.elder
            onClicked: Bridge.app.elder = !Bridge.app.elder
        }
        Part {
            text: qsTrId("gallery.colour")
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.s2
            Repeater {
                model: ["ground", "surface", "sunken", "line", "edge", "rim", "ink", "inkSoft", "accent", "accentSoft", "signal", "signalSoft", "good", "goodSoft", "warn", "warnSoft", "mark", "spoken", "focus", "hero", "glow"]
                Column {
                    id: swatch
                    required property string modelData
                    spacing: Theme.px(4)
                    Rectangle {
                        width: Theme.px(140)
                        height: Theme.px(72)
                        radius: Theme.radiusSmall
                        color: Theme.palette[swatch.modelData]
                        border.color: Theme.palette.edge
                        border.width: Theme.hair
                    }
                    Words {
                        text: swatch.modelData
                        kind: "small"
                        lineHeight: 1.1
                    }
                }
            }
        }
        Part {
            text: qsTrId("gallery.type")
        }
        Repeater {
            model: ["small", "body", "list", "heading", "title", "display"]
            Words {
                required property string modelData
                width: parent?.width ?? 0
                kind: modelData
                lineHeight: 1.2
                text: qsTrId("home.question") + " " + Theme[modelData] + " px"
            }
        }
        Part {
            text: qsTrId("gallery.buttons")
        }
        States {}
        Part {
            text: qsTrId("gallery.fields")
        }
        Field {
            width: parent?.width ?? 0
            icon: "search"
            placeholder: qsTrId("search.placeholder")
        }
        Field {
            width: parent?.width ?? 0
            label: qsTrId("form.name")
            problem: qsTrId("problem.name.missing")
        }
        Part {
            text: qsTrId("gallery.told")
        }
        Repeater {
            model: ["accent", "good", "warn", "signal"]
            Hint {
                required property string modelData
                tone: modelData
                text: qsTrId("apply.sealed")
            }
        }
        Flow {
            width: parent?.width ?? 0
            spacing: Theme.s1
            Repeater {
                model: ["in_force", "not_yet", "amended", "repealed", "expired", "unstated"]
                ValidityBadge {
                    required property string modelData
                    validity: modelData
                }
            }
            SampleBadge {
                sample: true
            }
            Badge {
                text: qsTrId("document_kind.policy")
                tone: "accent"
            }
        }
        Part {
            text: qsTrId("gallery.rows")
        }
        RowGrid {
            ListRow {
                icon: "document"
                title: qsTrId("home.register")
                details: qsTrId("home.register.line")
                excerpt: qsTrId("register.line")
                badges: ValidityBadge {
                    validity: "in_force"
                }
            }
            ListRow {
                title: qsTrId("home.fees")
                details: qsTrId("home.fees.line")
            }
        }
        RowGrid {
            Tile {
                width: (parent as RowGrid)?.cell ?? implicitWidth
                icon: "apply"
                title: qsTrId("home.apply")
                line: qsTrId("home.apply.line")
                strong: true
                tall: true
            }
            Tile {
                width: (parent as RowGrid)?.cell ?? implicitWidth
                icon: "phone"
                title: qsTrId("home.call")
                line: qsTrId("home.call.line")
            }
        }
        Card {
            Facts {
                pairs: [[qsTrId("agency.telephone"), "0411-0000 0001"], [qsTrId("agency.hours"), "8:30-17:00"], [qsTrId("agency.email"), "name@example.cn"]]
            }
        }
        QrCode {
            text: "2026"
            size: Theme.px(280)
        }
        EmptyState {
            icon: "document"
            title: qsTrId("list.empty")
            line: qsTrId("list.empty.line")
        }
        Parts {
            onSheetWanted: sheet.open()
        }
    }
    Sheet {
        id: sheet
        title: qsTrId("gallery.sheet")
        Words {
            width: parent?.width ?? 0
            text: qsTrId("apply.sealed")
        }
    }
}
