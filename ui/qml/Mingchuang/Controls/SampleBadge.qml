pragma ComponentBehavior: Bound
import QtQuick

// Says that a record is demonstration data.
Badge {
    property bool sample: false

    visible: sample
    text: qsTrId("shell.sample")
    tone: "warn"
}
