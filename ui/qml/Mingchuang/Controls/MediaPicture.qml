import QtQuick
import Mingchuang.Bridge

// A picture of the content, read in another thread before it is shown (ui/images.py).
Image {
    id: picture

    property string sha256: ""
    // Read no wider than this.
    property int wide: 0
    readonly property string wanted: sha256 !== "" && wide > 0 ? sha256 + "/" + wide : ""

    onWantedChanged: {
        if (wanted === "")
            source = "";
        else
            Bridge.pictures.want(wanted);
    }

    fillMode: Image.PreserveAspectFit
    Connections {
        target: Bridge.pictures
        function onReady(id: string): void {
            if (id === picture.wanted)
                picture.source = "image://media/" + id;
        }
    }
}
