pragma ComponentBehavior: Bound
import QtQuick
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// Taking a document away: its address for the phone, and paper where there is a printer.
Sheet {
    id: take

    required property var page
    title: qsTrId("reader.take")
    onShownChanged: if (shown)
        Bridge.printing.look()
    Column {
        width: parent?.width ?? 0
        spacing: Theme.s3
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            text: take.page.sourceUrl ?? ""
            size: Theme.px(420)
        }
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            text: (take.page.sourceUrl ?? "") === "" ? qsTrId("reader.take.none")
                : take.page.official ? qsTrId("reader.take.scan") : qsTrId("reader.take.portal")
        }
        Words {
            width: parent?.width ?? 0
            horizontalAlignment: Text.AlignHCenter
            visible: (take.page.sourceUrl ?? "") !== ""
            text: take.page.sourceUrl ?? ""
            kind: "small"
            wrapMode: Text.WrapAnywhere
            color: Theme.palette.inkSoft
        }
        ActionButton {
            width: parent?.width ?? 0
            icon: "print"
            text: Bridge.printing.available ? qsTrId("print.document") : qsTrId("print.none")
            enabled: Bridge.printing.available
            onClicked: Bridge.printing.printDocument()
        }
        Hint {
            text: Bridge.printing.message
            tone: Bridge.printing.good ? "good" : "signal"
        }
    }
}
