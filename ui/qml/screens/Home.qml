pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Home: the search first, then the zone's services.
KioskScreen {
    id: home

    readonly property var services: [
        { icon: "document", title: qsTrId("home.browse"), line: qsTrId("home.browse.line"), screen: "Browse", properties: {} },
        { icon: "explain", title: qsTrId("home.explained"), line: qsTrId("home.explained.line"), screen: "Explainers", properties: {} },
        { icon: "apply", title: qsTrId("home.apply"), line: qsTrId("home.apply.line"), screen: "Apply", properties: {} },
        { icon: "follow", title: qsTrId("home.follow"), line: qsTrId("home.follow.line"), screen: "Follow", properties: {} },
        { icon: "register", title: qsTrId("home.register"), line: qsTrId("home.register.line"), screen: "DocumentList", properties: { by: "register" } },
        { icon: "phone", title: qsTrId("home.call"), line: qsTrId("home.call.line"), screen: "Agencies", properties: {} },
        { icon: "fee", title: qsTrId("home.fees"), line: qsTrId("home.fees.line"), screen: "Fees", properties: {} },
        { icon: "consultation", title: qsTrId("home.consultations"), line: qsTrId("home.consultations.line"), screen: "Consultations", properties: {} },
        { icon: "business", title: qsTrId("home.benefits"), line: qsTrId("home.benefits.line"), screen: "Benefits", properties: {} },
        { icon: "topic", title: qsTrId("home.topics"), line: qsTrId("home.topics.line"), screen: "Topics", properties: {} }
    ]

    ScrollPage {
        spacing: Theme.s4

        Words {
            width: parent?.width ?? 0
            text: qsTrId("home.question")
            kind: "title"
            Accessible.role: Accessible.Heading
        }
        Pressable {
            id: box
            width: parent?.width ?? 0
            height: Math.max(Theme.px(124), hint.implicitHeight + Theme.s4)
            name: qsTrId("search.placeholder")
            onClicked: Nav.go("Search")
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: Theme.palette.surface
                border.color: Theme.palette.accent
                border.width: Theme.px(4)
            }
            Icon {
                id: glass
                anchors {
                    left: parent.left
                    leftMargin: Theme.s4
                    verticalCenter: parent.verticalCenter
                }
                size: Theme.px(56)
                name: "search"
                tint: Theme.palette.accent
            }
            Words {
                id: hint
                anchors {
                    left: glass.right
                    leftMargin: Theme.s3
                    right: parent.right
                    rightMargin: Theme.s3
                    verticalCenter: parent.verticalCenter
                }
                text: qsTrId("search.placeholder")
                kind: "list"
                lineHeight: 1.25
                color: Theme.palette.inkSoft
                Accessible.ignored: true
            }
        }
        Grid {
            id: grid
            width: parent?.width ?? 0
            columns: Theme.landscape ? 3 : 2
            spacing: Theme.s3
            readonly property real cell: (width - spacing * (columns - 1)) / columns
            // All tiles as high as the highest, so that rows stand level in every language and size.
            readonly property real tallest: Array.from(children).reduce((most, tile) => Math.max(most, tile.implicitHeight), 0)
            Repeater {
                model: home.services
                Tile {
                    required property var modelData
                    required property int index
                    width: grid.cell
                    height: grid.tallest
                    strong: index === 2
                    icon: modelData.icon
                    title: modelData.title
                    line: modelData.line
                    onClicked: Nav.go(modelData.screen, modelData.properties)
                }
            }
        }
        Card {
            Row {
                width: parent?.width ?? 0
                spacing: Theme.s3
                Icon {
                    id: bell
                    name: "hotline"
                    size: Theme.px(64)
                    tint: Theme.palette.signal
                }
                Words {
                    width: parent.width - bell.width - Theme.s3
                    anchors.verticalCenter: parent.verticalCenter
                    text: Fill.fill(qsTrId("home.hotline"), { number: Bridge.library.hotline() })
                    kind: "list"
                    lineHeight: 1.3
                }
            }
        }
    }
}
