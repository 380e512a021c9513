pragma Singleton
import QtQuick

// The doors to Python. Each property is set once, before the first screen, by ui/app.py; what they offer is
// documented at the class of the same name under ui/bridges/.
QtObject {
    property var app
    property var session
    property var library
    property var search
    property var reader
    property var speech
    property var hearing
    property var apply
    property var follow
    property var printing
    property var staff
    property var help
    property var reach
    property var writing
    property var scanner
    property var undo
    property var pictures
}
