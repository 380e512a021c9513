pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Home: the search first, then the four ways through the zone, then its other services.
KioskScreen {
    id: home

    // How wide the window may be on a wide glass. It is never as wide as the words beside it leave room for: they would
    // break by its width and it would grow by their height, round and round for ever.
    readonly property real windowRoom: Theme.px(300)
    readonly property var ways: [
        { icon: "document", title: qsTrId("home.browse"), line: qsTrId("home.browse.line"), screen: "Browse", properties: {} },
        { icon: "explain", title: qsTrId("home.explained"), line: qsTrId("home.explained.line"), screen: "Explainers", properties: {} },
        { icon: "apply", title: qsTrId("home.apply"), line: qsTrId("home.apply.line"), screen: "Apply", properties: {} },
        { icon: "follow", title: qsTrId("home.follow"), line: qsTrId("home.follow.line"), screen: "Follow", properties: {} }
    ]
    readonly property var services: [
        { icon: "register", title: qsTrId("home.register"), line: qsTrId("home.register.line"), screen: "DocumentList", properties: { by: "register" } },
        { icon: "phone", title: qsTrId("home.call"), line: qsTrId("home.call.line"), screen: "Agencies", properties: {} },
        { icon: "fee", title: qsTrId("home.fees"), line: qsTrId("home.fees.line"), screen: "Fees", properties: {} },
        { icon: "consultation", title: qsTrId("home.consultations"), line: qsTrId("home.consultations.line"), screen: "Consultations", properties: {} },
        { icon: "business", title: qsTrId("home.benefits"), line: qsTrId("home.benefits.line"), screen: "Benefits", properties: {} },
        { icon: "topic", title: qsTrId("home.topics"), line: qsTrId("home.topics.line"), screen: "Topics", properties: {} }
    ]

    ScrollPage {
        id: page
        spacing: Theme.s3
        topSpace: 0
        bottomSpace: Theme.s3

        Item {
            width: parent?.width ?? 0
            implicitHeight: hero.height

            // The band reaches over the page's margins.
            Rectangle {
                id: hero
                x: -(parent?.parent?.x ?? 0)
                width: home.width
                height: inner.implicitHeight + Theme.s4 * 2
                gradient: Gradient {
                    orientation: Gradient.Horizontal
                    GradientStop { position: 0; color: Theme.palette.hero }
                    GradientStop { position: 1; color: Theme.palette.heroEnd }
                }
                Image {
                    id: art
                    visible: !Theme.bigLetters || Theme.landscape
                    anchors {
                        right: parent.right
                        rightMargin: Theme.page + Theme.s2 + page.aside
                        bottom: parent.bottom
                    }
                    height: Math.round(Theme.landscape ? Math.min(parent.height * 0.9, home.windowRoom * 1.1) : Theme.px(188))
                    width: Math.round(height / 1.1)
                    source: "image://brand/window"
                    sourceSize: Qt.size(width, height)
                    anchors.bottomMargin: Theme.landscape ? 0 : inner.implicitHeight - greeting.height - Theme.px(56)
                    Accessible.ignored: true
                }
            }
            Column {
                id: inner
                y: Theme.s4
                width: parent.width - (Theme.landscape ? home.windowRoom + Theme.s5 : 0)
                spacing: Theme.s3
                Column {
                    id: greeting
                    width: parent.width - (art.visible && !Theme.landscape ? art.width + Theme.s3 : 0)
                    spacing: Theme.s1
                    Words {
                        width: parent.width
                        text: qsTrId("home.question")
                        kind: "title"
                        lineHeight: 1.2
                        color: Theme.palette.heroInk
                        Accessible.role: Accessible.Heading
                    }
                    Words {
                        width: parent.width
                        text: qsTrId("home.question.line")
                        kind: "body"
                        lineHeight: 1.3
                        color: Theme.palette.heroSoft
                    }
                }
                Pressable {
                    id: box
                    width: parent?.width ?? 0
                    height: Math.max(Theme.px(116), hint.implicitHeight + Theme.s4)
                    name: qsTrId("search.placeholder")
                    role: Accessible.Link
                    onClicked: Nav.go("Search")
                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius
                        color: box.pressed ? Theme.palette.accentSoft : Theme.palette.surface
                        border.color: Theme.contrast === "light" ? "transparent" : Theme.palette.edge
                        border.width: Theme.px(3)
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
            }
        }
        Grid {
            id: ways
            width: parent?.width ?? 0
            columns: Theme.landscape ? (Theme.bigLetters ? 2 : 4) : Theme.textScale > Theme.scale * 1.7 ? 1 : 2
            spacing: Theme.s3
            readonly property real cell: (width - spacing * (columns - 1)) / columns
            // All tiles as high as the highest, so that rows stand level in every language and size.
            readonly property real tallest: Array.from(children).reduce((most, tile) => Math.max(most, tile.implicitHeight), 0)
            Repeater {
                model: home.ways
                Tile {
                    required property var modelData
                    required property int index
                    width: ways.cell
                    height: ways.tallest
                    tall: !Theme.landscape
                    strong: index === 2
                    icon: modelData.icon
                    title: modelData.title
                    line: modelData.line
                    onClicked: Nav.go(modelData.screen, modelData.properties)
                }
            }
        }
        Grid {
            id: grid
            width: parent?.width ?? 0
            columns: Theme.landscape ? (Theme.bigLetters ? 2 : 3) : Theme.bigLetters ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            readonly property real cell: (width - columnSpacing * (columns - 1)) / columns
            readonly property real tallest: Array.from(children).reduce((most, tile) => Math.max(most, tile.implicitHeight), 0)
            Repeater {
                model: home.services
                Tile {
                    required property var modelData
                    width: grid.cell
                    height: grid.tallest
                    icon: modelData.icon
                    title: modelData.title
                    line: modelData.line
                    onClicked: Nav.go(modelData.screen, modelData.properties)
                }
            }
        }
        Row {
            width: parent?.width ?? 0
            spacing: Theme.s2
            Icon {
                id: bell
                anchors.verticalCenter: parent.verticalCenter
                name: "hotline"
                size: Theme.px(56)
                tint: Theme.palette.signal
            }
            Words {
                width: parent.width - bell.width - Theme.s2
                anchors.verticalCenter: parent.verticalCenter
                text: Fill.fill(qsTrId("home.hotline"), { number: Bridge.library.hotline() })
                kind: "body"
                lineHeight: 1.3
            }
        }
    }
}
