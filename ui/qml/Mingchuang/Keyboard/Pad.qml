pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// A place to write with the finger: one character, or several in a row. Strokes and characters can be taken back.
Item {
    id: pad

    readonly property real side: Theme.px(164)
    readonly property bool written: Bridge.writing.strokes > 0

    Rectangle {
        id: paper
        width: pad.width - pad.side - Theme.apart
        height: pad.height
        radius: Theme.radiusSmall
        color: Theme.palette.surface
        border.color: Theme.palette.accent
        border.width: Theme.px(3)
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTrId("writing.hint.hand")

        Words {
            anchors.centerIn: parent
            width: parent.width - Theme.s4
            horizontalAlignment: Text.AlignHCenter
            visible: !pad.written && !area.pressed
            text: qsTrId("writing.here")
            color: Theme.palette.inkSoft
            font.pixelSize: Theme.px(Theme.elder ? 44 : 36)
            Accessible.ignored: true
        }
        Canvas {
            id: ink
            anchors.fill: parent
            property var strokes: []
            property var current: []
            readonly property real thick: Theme.px(Theme.elder ? 14 : 10)

            renderTarget: Canvas.Image
            onPaint: region => {
                const pen = getContext("2d");
                pen.clearRect(region.x, region.y, region.width, region.height);
                pen.strokeStyle = Theme.palette.ink;
                pen.fillStyle = Theme.palette.ink;
                pen.lineWidth = thick;
                pen.lineCap = "round";
                pen.lineJoin = "round";
                for (const stroke of strokes.concat([current])) {
                    if (stroke.length < 2)
                        continue;
                    pen.beginPath();
                    pen.moveTo(stroke[0], stroke[1]);
                    for (let i = 2; i < stroke.length; i += 2)
                        pen.lineTo(stroke[i], stroke[i + 1]);
                    if (stroke.length === 2)
                        pen.lineTo(stroke[0] + 0.1, stroke[1]);
                    pen.stroke();
                }
            }
            function soil(x: real, y: real, fromX: real, fromY: real): void {
                const edge = thick * 2;
                markDirty(Qt.rect(Math.min(x, fromX) - edge, Math.min(y, fromY) - edge,
                                  Math.abs(x - fromX) + edge * 2, Math.abs(y - fromY) + edge * 2));
            }
        }
        MouseArea {
            id: area
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => {
                ink.current = [mouse.x, mouse.y];
                ink.soil(mouse.x, mouse.y, mouse.x, mouse.y);
            }
            onPositionChanged: mouse => {
                if (!pressed)
                    return;
                const last = ink.current.length;
                const x = Math.max(0, Math.min(width, mouse.x));
                const y = Math.max(0, Math.min(height, mouse.y));
                const fromX = ink.current[last - 2], fromY = ink.current[last - 1];
                if (Math.abs(x - fromX) + Math.abs(y - fromY) < 2 || last > 4000)
                    return;
                ink.current.push(x, y);
                ink.soil(x, y, fromX, fromY);
            }
            onReleased: {
                const stroke = ink.current;
                ink.current = [];
                ink.strokes.push(stroke);
                Bridge.writing.stroke(stroke);
            }
            onCanceled: {
                ink.current = [];
                ink.requestPaint();
            }
        }
    }
    Column {
        anchors.right: parent.right
        spacing: Theme.s2
        Key {
            width: pad.side
            height: (pad.height - Theme.s2 * 2) / 3
            look: "function"
            text: qsTrId("writing.undo")
            enabled: pad.written
            onClicked: {
                ink.strokes.pop();
                ink.requestPaint();
                Bridge.writing.undoStroke();
            }
        }
        Key {
            width: pad.side
            height: (pad.height - Theme.s2 * 2) / 3
            look: "function"
            text: qsTrId("writing.again")
            enabled: pad.written
            onClicked: Bridge.writing.clearInk()
        }
        Key {
            width: pad.side
            height: (pad.height - Theme.s2 * 2) / 3
            look: "function"
            text: qsTrId("writing.erase")
            onClicked: Bridge.writing.erase()
        }
    }
    Connections {
        target: Bridge.writing
        function onInkCleared(): void {
            ink.strokes = [];
            ink.current = [];
            ink.requestPaint();
        }
        function onInkRestored(strokes: var): void {
            ink.strokes = strokes.map(stroke => Array.from(stroke));
            ink.requestPaint();
        }
    }
}
