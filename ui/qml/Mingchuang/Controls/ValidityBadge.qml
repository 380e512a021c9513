pragma ComponentBehavior: Bound
import QtQuick

// Validity (有效性), always in words, never by colour alone.
Badge {
    property string validity: ""

    visible: validity !== ""
    text: ({
            in_force: qsTrId("validity.in_force"),
            not_yet: qsTrId("validity.not_yet"),
            amended: qsTrId("validity.amended"),
            repealed: qsTrId("validity.repealed"),
            expired: qsTrId("validity.expired"),
            unstated: qsTrId("validity.unstated")
        })[validity] ?? ""
    icon: validity === "in_force" ? "check" : validity === "not_yet" ? "clock" : validity === "unstated" ? "help" : "error"
    tone: validity === "in_force" ? "good" : validity === "not_yet" || validity === "unstated" ? "warn" : "signal"
}
