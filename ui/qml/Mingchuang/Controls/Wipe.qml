pragma Singleton
import QtQuick

// Told by Main.qml when a sitting ends: whoever holds what a citizen typed forgets it.
QtObject {
    signal wipe
}
