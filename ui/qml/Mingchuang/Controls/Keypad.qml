pragma Singleton
import QtQuick
import Mingchuang.Bridge

// The on-screen keyboard, wherever it is asked for.
QtObject {
    readonly property bool up: Bridge.writing ? Bridge.writing.open : false

    // The field that was written in last, and is still there.
    property Item input: null
    property string expects: "text"
    property bool large: false

    // Write into this TextEdit; `wanted` is one of kiosk.writing.purpose.Purpose.
    function write(into: Item, wanted: string, manyLines: bool): void {
        input = into;
        expects = wanted;
        large = manyLines;
        show();
    }
    // Bring the keyboard back for that field.
    function show(): void {
        if (input)
            Bridge.writing.begin(input, expects, large);
    }
    function leave(left: Item): void {
        if (left !== input)
            return;
        input = null;
        Bridge.writing?.leave(left);
    }
    function hide(): void {
        Bridge.writing.hide();
    }
    function commit(): void {
        Bridge.writing.commit();
    }
    function reset(): void {
        Bridge.writing.reset();
    }
}
