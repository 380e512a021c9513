pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Theme

// What every screen is. `title` stands in the top bar; `spoken()` gives the sentences to read aloud;
// `goBack()` returns true when the screen has itself gone one step back.
FocusScope {
    id: screen

    property string title: ""
    property bool dock: true

    // Read aloud what stands on the screen; a screen that knows better has its own way.
    function readAloud(): void {
        Bridge.speech.say(spoken());
    }
    function spoken(): var {
        return wordsOn(screen);
    }
    // What is to be read on an item, e.g. on a sheet that stands before the screen.
    function wordsOn(whole: Item): var {
        const found = [];
        const walk = item => {
            if (!item.visible || item.opacity === 0)
                return;
            if (item instanceof Words && item.text !== "")
                found.push(item.textFormat === Text.RichText ? item.text.replace(/<[^>]*>/g, "") : item.text);
            for (const child of item.children)
                walk(child);
        };
        walk(whole);
        return found;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.palette.ground
    }
}
