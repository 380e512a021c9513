pragma ComponentBehavior: Bound
import QtQuick
import QtMultimedia
import Mingchuang.Bridge
import Mingchuang.Controls
import Mingchuang.Theme

// A film or a sound, with large buttons and its captions.
Column {
    id: film

    property var media: []
    readonly property var source: media.find(m => m.role === "video" || m.role === "audio")
    readonly property bool here: source?.here ?? false
    readonly property var captionFiles: media.filter(m => m.role === "captions" && m.here)
    readonly property var captionFile: captionFiles.find(m => m.language.startsWith(Bridge.app.language.slice(0, 2))) ?? captionFiles[0]
    readonly property var cues: captionFile ? Bridge.library.captions(captionFile.sha256) : []
    readonly property string caption: cues.find(c => player.position >= c.start && player.position < c.end)?.text ?? ""

    // All its words, for reading aloud to who cannot see it.
    function spoken(): var {
        return cues.map(c => c.text);
    }
    readonly property bool opens: source?.opens ?? false
    // Without OpenGL Qt draws no moving picture: its first one stands, with sound and captions, rather than a black box.
    readonly property bool moving: player.playbackState !== MediaPlayer.StoppedState && GraphicsInfo.api !== GraphicsInfo.Software

    spacing: Theme.s2

    Rectangle {
        width: parent?.width ?? 0
        height: width * 9 / 16
        color: "#000000"
        radius: Theme.radiusSmall
        MediaPicture {
            anchors.fill: parent
            readonly property var poster: film.media.find(m => m.role === "poster" && m.opens)
            visible: !film.moving && poster !== undefined
            sha256: poster ? poster.sha256 : ""
            wide: width
        }
        VideoOutput {
            id: picture
            anchors.fill: parent
            visible: film.moving
        }
        Words {
            anchors.centerIn: parent
            visible: !film.opens || player.error !== MediaPlayer.NoError
            color: "#ffffff"
            text: film.here ? qsTrId("film.broken") : qsTrId("reader.attachment.coming")
        }
    }
    MediaPlayer {
        id: player
        source: film.opens ? film.source.source : ""
        videoOutput: picture
        audioOutput: AudioOutput {
            volume: Math.pow(Bridge.speech.volume / 100, 2)
        }
        onPlayingChanged: {
            Bridge.session.watching(player.playing);
            if (player.playing)
                Bridge.speech.stop();
        }
    }
    Component.onDestruction: Bridge.session.watching(false)
    // Below the picture, two lines high, so that nothing of it is covered and nothing jumps.
    Rectangle {
        width: parent?.width ?? 0
        height: Math.max(captionWords.implicitHeight, Theme.list * 3) + Theme.s2
        visible: film.cues.length > 0
        color: "#000000"
        radius: Theme.radiusSmall
        Words {
            id: captionWords
            objectName: "filmCaption"
            anchors.centerIn: parent
            width: parent.width - Theme.s3 * 2
            horizontalAlignment: Text.AlignHCenter
            kind: "list"
            lineHeight: 1.35
            color: "#ffffff"
            text: film.caption
        }
    }
    Words {
        visible: film.here && film.source.role === "video" && film.cues.length === 0
        width: parent?.width ?? 0
        text: qsTrId("film.no_captions")
        kind: "small"
        color: Theme.palette.inkSoft
    }
    Row {
        width: parent?.width ?? 0
        spacing: Theme.s2
        ActionButton {
            width: (parent.width - Theme.s2) / 2
            tone: "primary"
            enabled: film.opens
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
