pragma Singleton
import QtQuick

// The on-screen keyboard, wherever it is asked for.
QtObject {
    readonly property var method: Qt.inputMethod
    readonly property bool up: method.visible

    function show(): void {
        method.show();
    }
    function hide(): void {
        method.hide();
    }
    function commit(): void {
        method.commit();
    }
    function reset(): void {
        method.reset();
    }
}
