pragma Singleton
import QtQuick

// Design tokens: the one place for colour, type, space, radius and motion. Lengths are given for a window
// 1080 px on its short side and scale with it. All text colours stand at 7:1 or better on their grounds.
QtObject {
    id: theme

    // Set by Main.qml from the window, and by the citizen through the display sheet.
    property real shortSide: 1080
    property bool landscape: false
    property bool elder: false
    property int textStep: 0
    property string contrast: "light"
    property bool lowReach: false

    readonly property real scale: shortSide / 1080
    readonly property real textScale: scale * (elder ? 1.4 : 1) * [0.9, 1, 1.15, 1.3, 1.5][Math.max(0, Math.min(4, textStep + 1))]

    function px(n: real): real {
        return Math.round(n * scale);
    }

    // Colour
    readonly property var palette: palettes[contrast] ?? palettes.light
    readonly property var palettes: ({
            light: {
                ground: "#f5f3ee", surface: "#ffffff", sunken: "#ebe8e1", line: "#d5cfc4", edge: "#8a8478",
                ink: "#1a1e24", inkSoft: "#434a54", accent: "#163d75", accentSoft: "#e3ebf6",
                accentPressed: "#0e2b57", onAccent: "#ffffff", signal: "#a1160f", signalSoft: "#fbe9e7",
                good: "#0d5531", goodSoft: "#e2f1e8", warn: "#6b4300", warnSoft: "#fbf0d9",
                mark: "#ffe08a", spoken: "#fff0b8", focus: "#d97700", shade: "#80101828"
            },
            dark: {
                ground: "#12161c", surface: "#1c222b", sunken: "#0c0f14", line: "#39424f", edge: "#7d8896",
                ink: "#f3f5f8", inkSoft: "#c3cad4", accent: "#a9c8ff", accentSoft: "#22324d",
                accentPressed: "#d3e3ff", onAccent: "#0d1a30", signal: "#ffb4ab", signalSoft: "#4a1713",
                good: "#9ce0b8", goodSoft: "#143524", warn: "#ffd38a", warnSoft: "#3d2c0a",
                mark: "#6a5200", spoken: "#4a3f10", focus: "#ffb341", shade: "#b0000000"
            },
            yellow: {
                ground: "#000000", surface: "#000000", sunken: "#141400", line: "#8f8300", edge: "#ffea00",
                ink: "#ffea00", inkSoft: "#ffea00", accent: "#ffea00", accentSoft: "#262300",
                accentPressed: "#fff59a", onAccent: "#000000", signal: "#ffb0a6", signalSoft: "#2b0300",
                good: "#ffea00", goodSoft: "#1d1b00", warn: "#ffea00", warnSoft: "#1d1b00",
                mark: "#5c5400", spoken: "#4a4300", focus: "#ffffff", shade: "#c0000000"
            }
        })

    // Type
    readonly property string family: "Mingchuang Sans SC"
    readonly property real small: Math.round(26 * textScale)
    readonly property real body: Math.round(30 * textScale)
    readonly property real list: Math.round(34 * textScale)
    readonly property real heading: Math.round(40 * textScale)
    readonly property real title: Math.round(48 * textScale)
    readonly property real display: Math.round(72 * textScale)
    readonly property real leading: 1.5

    // Space: steps of eight
    readonly property real s1: px(8)
    readonly property real s2: px(16)
    readonly property real s3: px(24)
    readonly property real s4: px(32)
    readonly property real s5: px(48)
    readonly property real s6: px(64)
    readonly property real page: px(landscape ? 64 : 48)

    // Shape and size
    readonly property real radius: px(20)
    readonly property real radiusSmall: px(12)
    readonly property real target: px(elder ? 120 : 96)
    readonly property real hair: Math.max(1, px(2))
    readonly property real icon: Math.round(44 * scale * (elder ? 1.25 : 1))
    readonly property real readingWidth: px(landscape ? 1180 : 984)

    // Motion, off for elders
    readonly property int quick: elder ? 0 : 150
    readonly property int calm: elder ? 0 : 220
}
