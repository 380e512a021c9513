pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Theme

// A panel that rises from the lower edge over a shade; tapping the shade or the cross closes it.
// It is made when it is first opened, which most never are.
FocusScope {
    id: sheet

    property string title: ""
    property bool shown: false
    property bool closable: true
    // Takes the keys while it stands.
    readonly property bool modal: shown
    property real maximumWidth: Theme.px(1080)
    // What stands on it is a list that scrolls by itself: of any length, made as far as it is in sight.
    property bool scrolls: false
    // The height at the upper edge that nobody can be asked to reach.
    property real beyondReach: 0
    // What stands on it, a column.
    default property Component content

    signal closed

    anchors.fill: parent
    // Something of it is seen: it stands, rises or sinks. Whoever opens it has it at once, before its first frame.
    property bool standing: false
    visible: shown || standing
    enabled: shown
    z: 50

    function open(): void {
        shown = true;
        forceActiveFocus();
    }
    function close(): void {
        if (!shown)
            return;
        shown = false;
        closed();
    }
    onShownChanged: if (shown)
        made.active = true

    Keys.onEscapePressed: if (closable)
        close()

    Loader {
        id: made
        anchors.fill: parent
        active: false
        sourceComponent: Item {
            id: panel

            // It is made the moment it is opened, and rises as it does later.
            property bool risen: false
            Component.onCompleted: risen = true

            Rectangle {
                anchors.fill: parent
                color: Theme.palette.shade
                opacity: board.opacity
                MouseArea {
                    anchors.fill: parent
                    onClicked: if (sheet.closable)
                        sheet.close()
                }
            }
            Rectangle {
                id: board
                width: Math.min(parent.width, sheet.maximumWidth)
                height: Math.min((parent.height - sheet.beyondReach) * (Theme.lowReach ? 0.98 : 0.9), head.height + (sheet.scrolls ? whole.implicitHeight + Theme.s3 : column.implicitHeight + Theme.s4 * 2 + Theme.s3))
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height - height * (sheet.shown && panel.risen ? 1 : 0.9)
                opacity: sheet.shown && panel.risen ? 1 : 0
                color: Theme.palette.ground
                topLeftRadius: Theme.radiusLarge
                topRightRadius: Theme.radiusLarge
                border.color: Theme.palette.line
                border.width: Theme.hair
                onOpacityChanged: sheet.standing = opacity > 0
                Accessible.role: Accessible.Dialog
                Accessible.name: sheet.title

                Behavior on y {
                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Easing.OutCubic
                    }
                }
                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
                // Taps on the panel are not taps on the shade.
                MouseArea {
                    anchors.fill: parent
                }
                Item {
                    id: head
                    width: parent.width
                    height: Math.max(Theme.target, heading.implicitHeight) + Theme.s2
                    Words {
                        id: heading
                        anchors {
                            left: parent.left
                            leftMargin: Theme.s4
                            right: cross.left
                            verticalCenter: parent.verticalCenter
                        }
                        text: sheet.title
                        kind: "heading"
                        lineHeight: 1.2
                        Accessible.role: Accessible.Heading
                    }
                    IconButton {
                        id: cross
                        anchors {
                            right: parent.right
                            rightMargin: Theme.s2
                            verticalCenter: parent.verticalCenter
                        }
                        visible: sheet.closable
                        icon: "close"
                        name: qsTrId("shell.close")
                        onClicked: sheet.close()
                    }
                }
                Loader {
                    id: whole
                    anchors {
                        top: head.bottom
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                    }
                    active: sheet.scrolls
                    sourceComponent: sheet.content
                }
                Flickable {
                    id: flick
                    visible: !sheet.scrolls
                    anchors {
                        top: head.bottom
                        topMargin: Theme.s1
                        left: parent.left
                        right: parent.right
                        bottom: parent.bottom
                        bottomMargin: pager.reserved
                    }
                    clip: true
                    contentHeight: column.implicitHeight + Theme.s4 * 2
                    boundsBehavior: Flickable.StopAtBounds
                    Loader {
                        id: column
                        x: Theme.s4
                        y: Theme.s1
                        width: flick.width - Theme.s4 * 2 - (pager.aside > 0 ? pager.aside + Theme.page - Theme.s4 : 0)
                        active: !sheet.scrolls
                        sourceComponent: sheet.content
                    }
                }
                ScrollButtons {
                    id: pager
                    flickable: flick
                }
            }
        }
    }
}
