pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The reader: title block, body by rows, contents, find, aloud, versions, explainers, QR and print.
KioskScreen {
    id: screen

    property string document: ""
    property int block: -1
    readonly property var page: Bridge.reader.page
    property int match: 0
    property bool finding: false
    title: qsTrId("reader.title")

    // Read aloud from the first row in sight, and say which row sounds.
    function readAloud(): void {
        const at = view.indexAt(Theme.s2, view.contentY + Theme.s3);
        Bridge.speech.sayParts(Bridge.reader.spoken(at <= 0 ? 0 : at));
    }
    function follow(): void {
        if (Bridge.speech.row >= 0)
            screen.view.positionViewAtIndex(Bridge.speech.row, ListView.Contain);
    }
    function goBack(): bool {
        if (finding) {
            finding = false;
            find.wipe();
            Bridge.reader.find("");
            return true;
        }
        return false;
    }
    function show(row: int): void {
        paged.opening = false;
        screen.view.positionViewAtIndex(row, ListView.Beginning);
    }

    // Where there is width the contents stand beside the text.
    readonly property bool beside: Theme.columns > 1 && Bridge.reader.contents.length > 3
    readonly property var entries: Bridge.reader.contents.filter(c => c.level < 9 || Bridge.reader.contents.length < 60)

    component Entry: Pressable {
        id: entryItem
        property var entry
        implicitHeight: Math.max(Theme.target, entryWords.implicitHeight + Theme.s2)
        name: entry.text
        role: Accessible.Link
        onClicked: {
            contents.close();
            screen.show(entry.row);
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: entryItem.pressed ? Theme.palette.accentSoft : "transparent"
        }
        Words {
            id: entryWords
            x: Theme.s2 + (entryItem.entry.level === 9 ? 2 : Math.max(0, entryItem.entry.level - 1)) * Theme.s3
            width: parent.width - x - Theme.s1
            anchors.verticalCenter: parent.verticalCenter
            text: entryItem.entry.text
            kind: entryItem.entry.level <= 1 ? "list" : "body"
            font.weight: entryItem.entry.level <= 1 ? Font.Bold : Font.Normal
            lineHeight: 1.25
            Accessible.ignored: true
        }
    }

    Component.onCompleted: Bridge.reader.open(document, block)
    // One document is held at a time: coming back from a related one, this one is opened anew where it was left.
    StackView.onActivating: if ((Bridge.reader.page.id ?? document) !== document)
        Bridge.reader.open(document, block)
    function leave(name: string, properties): void {
        const at = view.indexAt(Theme.s2, view.contentY + Theme.s3);
        block = at > 0 ? Bridge.reader.block_of(at) : -1;
        Nav.go(name, properties);
    }

    Connections {
        target: Bridge.reader
        function onArrived(row: int): void {
            if (row < 0)
                paged.toHead();
            else
                screen.show(row);
        }
    }
    Connections {
        target: Bridge.speech
        function onChanged(): void {
            screen.follow();
        }
    }
    // The bar of reading aloud takes room from the list: what sounds stays in sight.
    Connections {
        target: screen.view
        function onHeightChanged(): void {
            Qt.callLater(screen.follow);
        }
    }

    Rectangle {
        id: bar
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        height: tools.visible ? tools.implicitHeight + Theme.s2 : findRow.height + Theme.s2
        color: Theme.palette.surface
        z: 2
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent?.width ?? 0
            height: Theme.hair
            color: Theme.palette.line
        }
        Row {
            id: tools
            visible: !screen.finding
            anchors.centerIn: parent
            spacing: Theme.apart
            readonly property real unit: Math.min(Theme.px(280), (bar.width - Theme.s2 * 2 - spacing * 4) / 5)
            IconButton {
                width: tools.unit
                icon: "contents"
                text: qsTrId("reader.contents")
                enabled: Bridge.reader.contents.length > 0 && !screen.beside
                onClicked: contents.open()
            }
            IconButton {
                width: tools.unit
                icon: "find"
                text: qsTrId("reader.find")
                onClicked: {
                    screen.finding = true;
                    find.open();
                }
            }
            IconButton {
                width: tools.unit
                icon: Bridge.speech.speaking ? "stop" : "speak"
                checked: Bridge.speech.speaking
                text: Bridge.speech.speaking ? qsTrId("shell.speak.stop") : qsTrId("reader.aloud")
                onClicked: Bridge.speech.speaking ? Bridge.speech.stop() : screen.readAloud()
            }
            IconButton {
                width: tools.unit
                icon: "explain"
                text: qsTrId("reader.related")
                enabled: ["explainers", "related", "topics", "versions", "often", "attachments"].some(part => (screen.page[part] ?? []).length > 0)
                onClicked: related.open()
            }
            IconButton {
                width: tools.unit
                icon: "qr"
                text: qsTrId("reader.take")
                onClicked: take.open()
            }
        }
        Row {
            id: findRow
            visible: screen.finding
            anchors.centerIn: parent
            width: parent.width - Theme.s3 * 2
            spacing: Theme.s1
            Field {
                id: find
                width: parent.width - (count.width + Theme.target * 3 + Theme.s1 * 4)
                icon: "find"
                expects: "search"
                placeholder: qsTrId("reader.find.placeholder")
                onWritten: shown => {
                    Bridge.reader.find(shown);
                    screen.match = 0;
                    if (Bridge.reader.matches.length > 0)
                        screen.show(Bridge.reader.matches[0]);
                }
            }
            Words {
                id: count
                anchors.verticalCenter: parent.verticalCenter
                text: Bridge.reader.matches.length === 0 ? "0" : (screen.match + 1) + " / " + Bridge.reader.matches.length + (Bridge.reader.moreMatches ? "+" : "")
            }
            Repeater {
                model: [
                    { icon: "up", by: -1, name: qsTrId("reader.find.previous") },
                    { icon: "down", by: 1, name: qsTrId("reader.find.next") }
                ]
                IconButton {
                    required property var modelData
                    icon: modelData.icon
                    name: modelData.name
                    repeats: true
                    enabled: Bridge.reader.matches.length > 1
                    onClicked: {
                        const all = Bridge.reader.matches;
                        screen.match = (screen.match + modelData.by + all.length) % all.length;
                        screen.show(all[screen.match]);
                    }
                }
            }
            IconButton {
                icon: "close"
                name: qsTrId("shell.close")
                onClicked: screen.goBack()
            }
        }
    }
    Rectangle {
        id: side
        anchors {
            top: bar.bottom
            left: parent.left
            bottom: parent.bottom
        }
        width: screen.beside ? Theme.px(460) : 0
        visible: screen.beside
        color: Theme.palette.surface
        Rectangle {
            anchors.right: parent.right
            width: Theme.hair
            height: parent.height
            color: Theme.palette.line
        }
        PagedList {
            anchors.fill: parent
            model: screen.beside ? screen.entries : []
            list.spacing: Theme.apart
            delegate: Entry {
                required property var modelData
                width: ListView.view.width
                entry: modelData
            }
        }
    }
    PagedList {
        id: paged
        anchors {
            top: bar.bottom
            left: side.right
            right: parent.right
            bottom: parent.bottom
        }
        maximumWidth: Theme.readingWidth
        model: Bridge.reader.rows
        list.spacing: 0
        list.cacheBuffer: Theme.px(2400)
        header: TitleBlock {
            width: ListView.view.width
            page: screen.page
        }
        delegate: BodyRow {
            width: ListView.view.width
        }
    }
    readonly property ListView view: paged.list

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - Theme.page * 2
        visible: (screen.page.problem ?? "") !== ""
        icon: "document"
        title: screen.page.problem ?? ""
    }

    Sheet {
        id: contents
        title: qsTrId("reader.contents")
        Repeater {
            model: contents.shown ? screen.entries.slice(0, 300) : []
            Entry {
                required property var modelData
                width: parent?.width ?? 0
                entry: modelData
            }
        }
    }
    Sheet {
        id: related
        title: qsTrId("reader.related")
        Words {
            visible: (screen.page.explainers ?? []).length > 0
            width: parent?.width ?? 0
            text: qsTrId("reader.explainers")
            kind: "list"
            font.weight: Font.Bold
        }
        Repeater {
            model: screen.page.explainers ?? []
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
                readonly property var rows: screen.page[modelData.name] ?? []
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
                                screen.leave("Reader", { document: modelData.id });
                        }
                    }
                }
            }
        }
        Words {
            visible: (screen.page.attachments ?? []).length > 0
            width: parent?.width ?? 0
            text: qsTrId("reader.attachments")
            kind: "list"
            font.weight: Font.Bold
        }
        Repeater {
            model: screen.page.attachments ?? []
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
    Sheet {
        id: take
        title: qsTrId("reader.take")
        onShownChanged: if (shown)
            Bridge.printing.look()
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            text: screen.page.sourceUrl ?? ""
            size: Theme.px(420)
        }
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            text: (screen.page.sourceUrl ?? "") === "" ? qsTrId("reader.take.none")
                : screen.page.official ? qsTrId("reader.take.scan") : qsTrId("reader.take.portal")
        }
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            visible: (screen.page.sourceUrl ?? "") !== ""
            text: screen.page.sourceUrl ?? ""
            kind: "small"
            wrapMode: Text.WrapAnywhere
            color: Theme.palette.inkSoft
        }
        ActionButton {
            width: parent?.width ?? 0
            icon: "print"
            text: Bridge.printing.available ? qsTrId("print.document") : qsTrId("print.none")
            enabled: Bridge.printing.available
            onClicked: Bridge.printing.printDocument()
        }
        Hint {
            text: Bridge.printing.message
            tone: Bridge.printing.good ? "good" : "signal"
        }
    }
}
