pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme
import "reader"

// The reader: title block, body by rows, contents, find, aloud, versions, explainers, QR and print.
KioskScreen {
    id: screen

    property string document: ""
    property int block: -1
    readonly property var page: Bridge.reader.page
    property bool finding: false
    title: qsTrId("reader.title")

    // Read aloud from the first row in sight, and say which row sounds.
    function readAloud(): void {
        const at = view.indexAt(Theme.s2, view.contentY + Theme.s3);
        Bridge.speech.sayParts(Bridge.reader.spoken(at <= 0 ? 0 : at));
    }
    function follow(): void {
        if (Bridge.speech.row >= 0)
            paged.goTo(Bridge.speech.row, ListView.Contain);
    }
    function goBack(): bool {
        if (finding) {
            finding = false;
            Bridge.reader.find("");
            return true;
        }
        return false;
    }
    function show(row: int): void {
        paged.goTo(row, ListView.Beginning);
    }

    // Where there is width the contents stand beside the text.
    readonly property bool beside: Theme.columns > 1 && !(finding && Keypad.up) && Bridge.reader.entries > 3

    // Read while the screen is still being made: `block`, of the two given, is set first.
    onDocumentChanged: Bridge.reader.open(document, block)
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
        height: tools.visible ? tools.implicitHeight + Theme.s2 : finder.height + Theme.s2
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
                enabled: Bridge.reader.entries > 0 && !screen.beside
                onClicked: contents.open()
            }
            IconButton {
                width: tools.unit
                icon: "find"
                text: qsTrId("reader.find")
                onClicked: screen.finding = true
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
        Loader {
            id: finder
            active: screen.finding
            anchors.centerIn: parent
            width: parent.width - Theme.s3 * 2
            sourceComponent: FindBar {
                Component.onCompleted: open()
                onFound: row => screen.show(row)
                onClosed: screen.goBack()
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
        Loader {
            anchors {
                top: parent.top
                bottom: parent.bottom
                left: parent.left
            }
            width: Theme.px(460)
            // Letters that grow hide it; it is not unmade while it is still making its rows.
            active: Theme.landscape && Bridge.reader.entries > 3
            sourceComponent: ContentsList {
                onChosen: row => screen.show(row)
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

    Loader {
        anchors.centerIn: parent
        width: parent.width - Theme.page * 2
        active: (screen.page.problem ?? "") !== ""
        sourceComponent: EmptyState {
            icon: "document"
            title: screen.page.problem ?? ""
        }
    }

    Sheet {
        id: contents
        title: qsTrId("reader.contents")
        scrolls: true
        ContentsList {
            onChosen: row => {
                contents.close();
                screen.show(row);
            }
        }
    }
    RelatedSheet {
        id: related
        page: screen.page
        onRead: document => screen.leave("Reader", { document: document })
    }
    TakeSheet {
        id: take
        page: screen.page
    }
}
