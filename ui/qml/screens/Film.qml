pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Mingchuang.Controls
import Mingchuang.Theme

// A film or a sound, with large buttons and its captions.
Column {
    id: film

    property var media: []
    readonly property var source: media.find(m => m.role === "video" || m.role === "audio")
    readonly property bool here: source?.here ?? false

    spacing: Theme.s2

    Rectangle {
        width: parent?.width ?? 0
        height: width * 9 / 16
        color: "#000000"
        radius: Theme.radiusSmall
        Image {
            anchors.fill: parent
            readonly property var poster: film.media.find(m => m.role === "poster" && m.here)
            visible: player.playbackState === MediaPlayer.StoppedState && poster !== undefined
            source: poster ? "image://media/" + poster.sha256 : ""
            sourceSize.width: width
            fillMode: Image.PreserveAspectFit
        }
        VideoOutput {
            id: picture
            anchors.fill: parent
            visible: player.playbackState !== MediaPlayer.StoppedState
        }
        Words {
            anchors.centerIn: parent
            visible: !film.here || player.error !== MediaPlayer.NoError
            color: "#ffffff"
            text: film.here ? qsTrId("film.broken") : qsTrId("reader.attachment.coming")
        }
    }
    MediaPlayer {
        id: player
        source: film.here ? film.source.source : ""
        videoOutput: picture
        audioOutput: AudioOutput {}
    }
    Row {
        width: parent?.width ?? 0
        spacing: Theme.s2
        ActionButton {
            width: (parent.width - Theme.s2) / 2
            tone: "primary"
            enabled: film.here
            icon: player.playbackState === MediaPlayer.PlayingState ? "pause" : "play"
            text: player.playbackState === MediaPlayer.PlayingState ? qsTrId("film.pause") : qsTrId("film.play")
            onClicked: player.playbackState === MediaPlayer.PlayingState ? player.pause() : player.play()
        }
        ActionButton {
            width: (parent.width - Theme.s2) / 2
            icon: "stop"
            enabled: player.playbackState !== MediaPlayer.StoppedState
            text: qsTrId("film.stop")
            onClicked: player.stop()
        }
    }
}
