pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// The receipt. It shows only after the sealed request is safe on disk.
ScrollPage {
    id: page

    heading: qsTrId("receipt.done")

    readonly property var receipt: Bridge.apply.receipt

    Component.onCompleted: Bridge.printing.look()

    Row {
        width: parent?.width ?? 0
        spacing: Theme.s3
        Icon {
            id: tick
            name: "check"
            size: Theme.px(88)
            tint: Theme.palette.good
        }
        Words {
            width: parent.width - tick.width - Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            text: page.heading
            kind: "title"
            Accessible.role: Accessible.Heading
        }
    }
    Card {
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("status.number")
            color: Theme.palette.inkSoft
        }
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            text: page.receipt.number ?? ""
            font.pixelSize: Math.min(Theme.display, page.width / 13)
            font.weight: Font.Bold
            font.letterSpacing: Theme.px(2)
            color: Theme.palette.accent
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
        }
        Facts {
            kind: "list"
            pairs: [
                [qsTrId("status.agency"), page.receipt.agency ?? ""],
                [qsTrId("receipt.received"), page.receipt.received ?? ""],
                [qsTrId("status.deadline"), (page.receipt.deadline ?? "") + (page.receipt.provisional ? "（" + qsTrId("status.provisional") + "）" : "")]
            ]
        }
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            text: page.receipt.url ?? ""
            size: Theme.px(380)
        }
        Words {
            width: parent?.width ?? 0
            visible: (page.receipt.url ?? "") !== ""
            horizontalAlignment: Text.AlignHCenter
            text: qsTrId("paper.receipt.scan")
        }
    }
    Hint {
        tone: "warn"
        text: page.receipt.clockDoubt ? qsTrId("receipt.clock") : ""
    }
    Hint {
        text: qsTrId("paper.receipt.keep")
    }
    ActionButton {
        width: parent?.width ?? 0
        icon: "print"
        enabled: Bridge.printing.available
        text: Bridge.printing.available ? qsTrId("print.receipt") : qsTrId("print.none_receipt")
        onClicked: Bridge.printing.printReceipt()
    }
    Hint {
        text: Bridge.printing.message
        tone: Bridge.printing.good ? "good" : "signal"
    }
    ActionButton {
        width: parent?.width ?? 0
        tone: "primary"
        icon: "finish"
        text: qsTrId("shell.finish.yes")
        onClicked: Bridge.session.finish()
    }
}
