pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme
import "search"

// Search: suggestions and results as one types; what was understood as chips; never an empty dead end.
KioskScreen {
    id: screen

    // What to look for from the start.
    property string question: ""
    readonly property bool asked: Bridge.search.text.trim() !== ""
    readonly property bool writing: Keypad.up && field.input.activeFocus
    // In landscape the keyboard leaves room for the suggestions alone, and a caption on the wheelchair setting for no more.
    readonly property bool low: height < Theme.px(400)
    readonly property bool tight: (writing && Theme.landscape) || low
    title: qsTrId("search.title")

    function ask(text: string): void {
        Keypad.reset();
        Keypad.hide();
        field.text = text;
    }
    function apply(): void {
        Bridge.search.applied();
        Nav.go("Apply", { question: Bridge.search.text });
    }
    function spoken(): var {
        const found = Bridge.search.spoken();
        return found.length > 0 ? found : [qsTrId("search.placeholder"), ...Bridge.library.questions()];
    }

    Component.onDestruction: Bridge.search?.leave()
    Component.onCompleted: {
        if (question !== "")
            Bridge.search.text = question;
        field.text = Bridge.search.text;
        if (question === "" && !asked)
            opener.start();
    }

    Timer {
        id: opener
        interval: 250
        onTriggered: field.open()
    }
    // In elder mode and with spoken screens the results are spoken when the fingers rest; writing on silences them.
    Connections {
        target: Bridge.search
        function onPaused(): void {
            if ((Theme.elder || Bridge.speech.spokenScreens) && screen.visible && screen.asked)
                Bridge.speech.say(Bridge.search.spoken());
        }
    }

    // Stands exactly above the results.
    Column {
        id: head
        anchors {
            top: parent.top
            topMargin: Theme.s3
        }
        x: paged.list.x
        width: paged.list.width
        spacing: Theme.s2

        Row {
            width: parent?.width ?? 0
            spacing: Theme.s2
            Field {
                id: field
                width: parent.width - (microphone.visible ? microphone.width + parent.spacing : 0)
                icon: "search"
                expects: "search"
                placeholder: qsTrId("search.placeholder")
                onWritten: shown => {
                    if (Bridge.speech.speaking)
                        Bridge.speech.stop();
                    Bridge.search.text = shown;
                }
                onSubmitted: Keypad.hide()
            }
            IconButton {
                id: microphone
                visible: Bridge.hearing.possible
                anchors.verticalCenter: parent.verticalCenter
                icon: "microphone"
                text: qsTrId("hearing.speak")
                flat: false
                onClicked: ear.begin()
            }
        }
        Suggestions {
            width: parent?.width ?? 0
            visible: screen.asked && screen.writing && Bridge.search.suggestions.length > 0
            most: Theme.landscape ? (Theme.elder ? 2 : 4) : Theme.elder ? 3 : 4
            onTaken: question => screen.ask(question)
        }
        Chips {
            width: parent?.width ?? 0
            visible: screen.asked && (filters || Bridge.search.parts.length > 0)
            filters: !screen.writing && !screen.low
            onWanted: (name, title) => {
                filterSheet.name = name;
                filterSheet.title = title;
                filterSheet.open();
            }
        }
        Row {
            id: meant
            visible: screen.asked && Bridge.search.corrected !== ""
            width: parent?.width ?? 0
            spacing: Theme.s2
            ActionButton {
                width: parent.width - literally.width - parent.spacing
                icon: "search"
                text: Fill.fill(qsTrId("search.did_you_mean"), { title: Bridge.search.corrected })
                onClicked: screen.ask(Bridge.search.corrected)
            }
            ActionButton {
                id: literally
                tone: "quiet"
                text: qsTrId("search.literally")
                onClicked: Bridge.search.literally()
            }
        }
        Hint {
            visible: text !== "" && Bridge.search.total > 0
            tone: "warn"
            text: Bridge.search.relaxed
        }
        Words {
            width: parent?.width ?? 0
            visible: screen.asked && Bridge.search.total > 0 && !screen.tight
            text: Fill.fill(qsTrId("search.total"), { count: Bridge.search.total })
                + (Bridge.search.hidden > 0 ? "　" + Fill.fill(qsTrId("search.hidden"), { count: Bridge.search.hidden }) : "")
                + (Bridge.search.dropped !== "" && !screen.writing ? "　" + Bridge.search.dropped : "")
            kind: "small"
            color: Theme.palette.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
    }
    PagedList {
        id: paged
        anchors {
            top: head.bottom
            topMargin: Theme.s2
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: screen.asked && Bridge.search.total > 0 && height > Theme.target
        model: Bridge.search.results
        list.onAtYEndChanged: if (list.atYEnd)
            Bridge.search.more()
        delegate: ResultRow {}
        footer: Item {
            width: ListView.view?.width ?? 0
            height: elsewhere.height + Theme.s3
            ActionButton {
                id: elsewhere
                y: Theme.s3
                width: parent.width
                icon: "apply"
                text: qsTrId("search.not_here") + " " + qsTrId("search.apply_instead")
                onClicked: screen.apply()
            }
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
        Start {
            width: parent?.width ?? 0
            visible: !screen.asked
            onTaken: question => screen.ask(question)
        }
        Nothing {
            width: parent?.width ?? 0
            visible: screen.asked && Bridge.search.total === 0 && !Bridge.search.busy && Bridge.search.problem === ""
            onTaken: question => screen.ask(question)
            onApply: screen.apply()
        }
    }
    ListenSheet {
        id: ear
        onTaken: text => screen.ask(text)
    }
    Sheet {
        id: filterSheet
        property string name: "region"
        Column {
            width: parent?.width ?? 0
            spacing: Theme.s3
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
}
