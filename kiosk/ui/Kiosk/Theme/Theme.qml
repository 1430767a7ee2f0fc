pragma Singleton

import QtQuick

/*! Every colour, size, font and duration of the interface. Sizes are asked for in millimetres. */
QtObject {
    id: root

    property real pxPerMm: 1 / 0.275
    property real pixelRatio: 1
    property real textScale: 1
    property bool highContrast: false
    property bool shortScreen: false

    readonly property real barScale: Math.min(textScale, 1.3)

    readonly property int titleSize: px(shortScreen ? 14 : 18.7 * Math.min(textScale, 1.6))
    readonly property int sectionSize: px(12.1 * Math.min(textScale, 1.8))
    readonly property int leadSize: px(9.35 * textScale)
    readonly property int bodySize: px(8.8 * textScale)
    readonly property int controlSize: px(7.9 * textScale)
    readonly property int smallSize: px(7.3 * textScale)
    readonly property int pictureWords: px(7.3)
    readonly property int barSize: px(7.9 * barScale)
    readonly property real lineHeight: 1.06
    readonly property real tightHeight: 0.92

    readonly property int target: px(20)
    readonly property int smallTarget: px(10)
    readonly property int margin: px(shortScreen ? 8 : 14)
    readonly property int gap: px(shortScreen ? 4 : 6.6)
    readonly property int smallGap: px(3.3)
    readonly property int padding: px(shortScreen ? 5 : 8)
    readonly property int radius: px(8)
    readonly property int line: Math.max(1, px(0.55))
    readonly property int strong: Math.max(2, px(1.1))
    readonly property int ring: Math.max(3, px(1.4))
    readonly property int pin: px(11)
    readonly property int touchReach: px(10)

    readonly property int quick: 120
    readonly property int calm: 200
    readonly property int hold: 5000

    readonly property color dark: "#000000"
    readonly property color paper: highContrast ? "#000000" : "#FBF8F3"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color hairline: highContrast ? "#FFFFFF" : "#DAD5CB"
    readonly property color ink: highContrast ? "#FFFFFF" : "#14262E"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#3D4E57"
    readonly property color border: highContrast ? "#FFFFFF" : "#3D4E57"
    readonly property color control: highContrast ? "#FFD84D" : "#09525D"
    readonly property color controlPressed: highContrast ? "#FFFFFF" : "#06363E"
    readonly property color controlInk: highContrast ? "#000000" : "#FFFFFF"
    readonly property color pressed: highContrast ? "#3A3A3A" : "#E3DED3"
    readonly property color focus: highContrast ? "#FFD84D" : "#14262E"
    readonly property color bar: highContrast ? "#000000" : "#09525D"
    readonly property color barInk: "#FFFFFF"
    readonly property color backdrop: "#B0101C22"
    readonly property color picture: highContrast ? "#FFFFFF" : "#FFFFFF"
    readonly property color pictureInk: "#14262E"
    readonly property color pictureCasing: "#FFFFFF"
    readonly property color pinPlain: "#09525D"
    readonly property color pinMarked: "#53388A"
    readonly property color veil: "#A6FFFFFF"
    readonly property color noVeil: "#00FFFFFF"

    readonly property var inks: ({
            "teal": "#09525D",
            "violet": "#53388A",
            "coral": "#8A2B18",
            "gold": "#6A4500",
            "blue": "#1B4689",
            "green": "#245730",
            "plum": "#7A2352",
            "slate": "#37474F"
        })
    readonly property var softs: ({
            "teal": "#DCEDEE",
            "violet": "#ECE5F6",
            "coral": "#FBE5DE",
            "gold": "#FBEFD5",
            "blue": "#E1EAF8",
            "green": "#E0F0E3",
            "plum": "#F8E4EF",
            "slate": "#E6ECEF"
        })

    /*! Millimetres as whole pixels. */
    function px(mm: real): int {
        return Math.round(mm * pxPerMm);
    }

    /*! A length in the window's pixels as pixels of the device: pictures are drawn in those. */
    function devicePx(length: real): int {
        return Math.round(length * pixelRatio);
    }

    /*! The strong colour of a named pair, for text and lines. */
    function tint(name: string): color {
        return highContrast ? "#FFD84D" : (inks[name] ?? inks["teal"]);
    }

    /*! The soft colour of a named pair, for surfaces under text. */
    function soft(name: string): color {
        return highContrast ? "#000000" : (softs[name] ?? softs["teal"]);
    }

    /*! A compiled run as rich text: line height and link colour live in the markup. */
    function richText(styled: string, colour: string): string {
        const style = "<style>a { color: " + tint(colour) + "; text-decoration: underline; }</style>";
        return style + "<p style=\"margin:0; line-height:" + Math.round(lineHeight * 100) + "%\">" + styled + "</p>";
    }
}
