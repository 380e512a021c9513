pragma Singleton
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

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
    // Between keys side by side: 16 px, or what is left of it by keys 96 px wide (docs/decisions/0021).
    function across(width: real, keys: int): real {
        return Math.min(Theme.apart, (width - keys * Theme.px(96)) / (keys - 1));
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
