pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Apply for information (依申请公开): one question a page, then review, submit, receipt.
KioskScreen {
    id: screen

    property string question: ""
    property string agency: ""
    // A spoken request that staff writes down for someone who cannot (Art. 29).
    property bool onBehalf: false
    // What was half filled before is gone on with.
    property bool resumed: false
    readonly property string step: Bridge.apply.step
    // The question that stands here: whoever only hears the screens is told when the next one has come.
    readonly property string heading: (page.item as ScrollPage)?.heading ?? ""
    onHeadingChanged: if (heading !== "" && StackView.status === StackView.Active)
        Bridge.speech.arrived(heading)
    readonly property bool done: Bridge.apply.receipt.number !== undefined
    title: onBehalf ? qsTrId("staff.on_behalf") : qsTrId("home.apply")

    objectName: "apply"
    Component.onDestruction: Bridge.apply?.leave()
    Component.onCompleted: {
        if (resumed)
            return;
        Bridge.apply.begin(question);
        if (onBehalf)
            Bridge.apply.set("filed_by", "staff");
        if (agency !== "")
            Bridge.apply.set("agency", agency);
    }

    function goBack(): bool {
        Keypad.hide();
        return !done && Bridge.apply.back();
    }
    function next(): void {
        Keypad.commit();
        if (Bridge.apply.next())
            Keypad.hide();
    }

    Rectangle {
        id: progress
        anchors.top: parent.top
        width: parent?.width ?? 0
        height: Theme.px(12)
        visible: !screen.done
        color: Theme.palette.sunken
        Accessible.role: Accessible.ProgressBar
        Accessible.name: Math.round(Bridge.apply.progress * 100) + "%"
        Rectangle {
            width: parent.width * Bridge.apply.progress
            height: parent.height
            color: Theme.palette.accent
            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
    Item {
        anchors {
            top: progress.bottom
            left: parent.left
            right: parent.right
            bottom: buttons.top
        }
        Loader {
            id: page
            anchors.fill: parent
            source: screen.done ? "apply/Receipt.qml" : screen.step === "published" ? "apply/Published.qml"
                : screen.step === "agency" ? "apply/Agency.qml" : screen.step === "review" ? "apply/Review.qml" : "apply/Question.qml"
        }
    }
    Rectangle {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent?.width ?? 0
        height: visible ? row.height + Theme.s2 * 2 : 0
        visible: !screen.done
        color: Theme.palette.surface
        Rectangle {
            width: parent?.width ?? 0
            height: Theme.hair
            color: Theme.palette.line
        }
        Row {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width - Theme.page * 2, Theme.px(1400))
            spacing: Theme.s3
            ActionButton {
                width: (parent.width - Theme.s3) * 0.36
                text: qsTrId("apply.back")
                onClicked: if (!screen.goBack())
                    Nav.back()
            }
            ActionButton {
                width: (parent.width - Theme.s3) * 0.64
                tone: "primary"
                enabled: !Bridge.apply.busy || screen.step !== "review"
                icon: screen.step === "review" ? "send" : ""
                text: screen.step === "review" ? (Bridge.apply.busy ? qsTrId("apply.submitting") : qsTrId("apply.submit"))
                    : screen.step === "published" ? qsTrId("apply.not_found") : qsTrId("apply.next")
                onClicked: screen.step === "review" ? Bridge.apply.submit() : screen.next()
            }
        }
    }
}
