pragma Singleton
import QtQuick

// Small helpers of bindings.
QtObject {
    // What stands between a name and its value.
    readonly property string colon: qsTrId("shell.colon")

    // Fill the {places} of a translated text.
    function fill(text: string, values: var): string {
        for (const name in values)
            text = text.split("{" + name + "}").join(values[name]);
        return text;
    }

    // Return `value`, asked for anew whenever what stands in `dependency` changes.
    function after(dependency: var, value: var): var {
        return value;
    }
}
