pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// The keyboard: candidates above, below them letters, signs, digits or the writing pad, as the field and the hand want it.
Rectangle {
    id: board

    readonly property string mode: Bridge.writing.mode
    // On a wide glass the pad stands beside the letters, always.
    readonly property bool beside: Theme.landscape && Bridge.writing.chinese && Bridge.writing.hasHand && mode !== "latin"
    property bool opened: false
    readonly property bool showOffers: opened && Bridge.writing.candidates.length > 0

    implicitHeight: column.height + Theme.apart + Theme.s1
    color: Theme.palette.sunken

    // What is touched between the keys is not what lies behind them.
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.palette.edge
    }
    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.apart
        width: Math.min(parent.width - (Theme.landscape ? Theme.s2 : Theme.s1), Theme.landscape && board.mode === "digits" ? Theme.px(1300) : parent.width)
        spacing: Theme.apart

        Strip {
            width: parent.width
            opened: board.showOffers
            onMore: board.opened = !board.opened
        }
        Item {
            width: parent.width
            height: keys.height

            Row {
                id: keys
                width: parent.width
                spacing: Theme.s2
                opacity: board.showOffers ? 0 : 1
                enabled: !board.showOffers

                Column {
                    id: main
                    width: board.beside ? Math.max(Theme.px(1104), Math.round(parent.width * 0.58)) : parent.width
                    spacing: Theme.apart
                    Letters {
                        width: parent.width
                        visible: board.mode === "pinyin" || board.mode === "latin" || (board.mode === "hand" && board.beside)
                    }
                    Symbols {
                        width: parent.width
                        visible: board.mode === "symbols"
                    }
                    Digits {
                        width: parent.width
                        visible: board.mode === "digits"
                    }
                    Loader {
                        width: parent.width
                        height: Theme.px(Theme.elder ? 440 : 420)
                        visible: active
                        active: board.mode === "hand" && !board.beside
                        sourceComponent: pad
                    }
                    BottomRow {
                        width: parent.width
                        visible: board.mode !== "digits"
                        padBeside: board.beside
                    }
                }
                Loader {
                    width: parent.width - main.width - Theme.s2
                    height: main.height
                    visible: active
                    active: board.beside
                    sourceComponent: pad
                }
            }
            Offers {
                anchors.fill: parent
                visible: board.showOffers
            }
        }
    }
    Component {
        id: pad
        Pad {}
    }
    Connections {
        target: Bridge.writing
        function onChanged(): void {
            if (Bridge.writing.candidates.length === 0)
                board.opened = false;
        }
    }
}
