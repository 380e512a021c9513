pragma Singleton
import QtQuick

// Fills the {places} of a translated text.
QtObject {
    function fill(text: string, values): string {
        for (const name in values)
            text = text.split("{" + name + "}").join(values[name]);
        return text;
    }
}
