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
    readonly property var steps: [0.9, 1, 1.15, 1.3, 1.5]
    readonly property real textScale: scale * (elder ? 1.4 : 1) * steps[Math.max(0, Math.min(4, textStep + 1))]

    // Where there is width, the dock stands at the side and lists in two columns, while the letters leave room.
    readonly property bool rail: landscape && !lowReach
    readonly property bool bigLetters: textScale > scale * 1.35
    readonly property int columns: landscape && !bigLetters ? 2 : 1

    function px(n: real): real {
        return Math.round(n * scale);
    }

    // Colour. `hero` is the band of the home and rest screens, `glow` the light in the window; `rim` edges a card
    // and `lift` is the shadow below it; `edge` edges what can be pressed.
    readonly property var palette: palettes[contrast] ?? palettes.light
    readonly property var palettes: ({
            light: {
                ground: "#f6f3ec", surface: "#ffffff", sunken: "#ece7dc", line: "#ddd5c5", edge: "#857e70",
                rim: "#ebe5d8", lift: "#1c3a2a10",
                ink: "#1a1e24", inkSoft: "#434a54", accent: "#163d75", accentSoft: "#e6edf7",
                accentPressed: "#0e2b57", onAccent: "#ffffff", signal: "#960f0a", signalSoft: "#fbe9e7",
                good: "#0d5531", goodSoft: "#e2f1e8", warn: "#674000", warnSoft: "#fbf0d9",
                mark: "#ffe08a", spoken: "#fff0b8", focus: "#d97700", shade: "#99101828",
                hero: "#163d75", heroEnd: "#0f2c57", heroInk: "#ffffff", heroSoft: "#dfe9f8", glow: "#f2b233", onGlow: "#1b2433"
            },
            dark: {
                ground: "#12161c", surface: "#1c222b", sunken: "#0c0f14", line: "#39424f", edge: "#7d8896",
                rim: "#2b333f", lift: "#50000000",
                ink: "#f3f5f8", inkSoft: "#c3cad4", accent: "#a9c8ff", accentSoft: "#22324d",
                accentPressed: "#d3e3ff", onAccent: "#0d1a30", signal: "#ffb4ab", signalSoft: "#4a1713",
                good: "#9ce0b8", goodSoft: "#143524", warn: "#ffd38a", warnSoft: "#3d2c0a",
                mark: "#5e4900", spoken: "#4a3f10", focus: "#ffb341", shade: "#b0000000",
                hero: "#16233a", heroEnd: "#0e1726", heroInk: "#ffffff", heroSoft: "#d5e0f2", glow: "#f2b233", onGlow: "#1b2433"
            },
            yellow: {
                ground: "#000000", surface: "#000000", sunken: "#141400", line: "#8f8300", edge: "#ffea00",
                rim: "#8f8300", lift: "#00000000",
                ink: "#ffea00", inkSoft: "#ffea00", accent: "#ffea00", accentSoft: "#262300",
                accentPressed: "#fff59a", onAccent: "#000000", signal: "#ffb0a6", signalSoft: "#2b0300",
                good: "#ffea00", goodSoft: "#1d1b00", warn: "#ffea00", warnSoft: "#1d1b00",
                mark: "#4a4300", spoken: "#4a4300", focus: "#ffffff", shade: "#c0000000",
                hero: "#000000", heroEnd: "#000000", heroInk: "#ffea00", heroSoft: "#ffea00", glow: "#ffea00", onGlow: "#000000"
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
    readonly property real page: px(landscape ? 56 : 48)
    // Between two things that can be pressed.
    readonly property real apart: s2

    // Shape and size
    readonly property real radius: px(20)
    readonly property real radiusSmall: px(12)
    readonly property real radiusLarge: px(32)
    readonly property real target: px(elder ? 120 : 96)
    readonly property real hair: Math.max(1, px(2))
    readonly property real icon: Math.round(44 * scale * (elder ? 1.25 : 1))
    readonly property real plate: Math.round(76 * scale * (elder ? 1.25 : 1))
    readonly property real readingWidth: px(landscape ? 1180 : 984)
    readonly property real columnWidth: px(landscape ? 1640 : 1400)

    // Motion, off for elders
    readonly property int quick: elder ? 0 : 150
    readonly property int calm: elder ? 0 : 220
}
