pragma Singleton

import QtQuick

/*! Every colour, size, font and duration of the interface. Sizes are asked for in millimetres. */
QtObject {
    id: root

    property real pxPerMm: 1 / 0.275
    property real pixelRatio: 1
    property real textScale: 1
    property string theme: "light"
    property bool shortScreen: false
    property bool still: false

    readonly property list<string> themes: ["light", "dark", "black-on-white", "white-on-black", "soft"]
    readonly property int column: Math.max(0, themes.indexOf(theme))
    readonly property bool stark: theme === "black-on-white" || theme === "white-on-black" // lines instead of surfaces
    readonly property bool lightOnDark: ink.hslLightness > paper.hslLightness

    readonly property real barScale: Math.min(textScale, 1.3)

    readonly property int titleSize: px((shortScreen ? 14 : 18.7) * Math.min(textScale, 1.6))
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
    readonly property int glide: still ? 0 : calm
    readonly property int hold: 5000

    readonly property color dark: "#000000"

    /*! A colour each theme, in the order of `themes`. */
    readonly property var colours: ({
            "paper": ["#FBF8F3", "#10171A", "#FFFFFF", "#000000", "#CFC4B0"],
            "card": ["#FFFFFF", "#182125", "#FFFFFF", "#000000", "#D8CEBB"],
            "hairline": ["#DAD5CB", "#4A565B", "#000000", "#FFFFFF", "#A99E8A"],
            "ink": ["#14262E", "#F4EFE4", "#000000", "#FFFFFF", "#332F28"],
            "inkSoft": ["#28353C", "#E2DDD2", "#000000", "#FFFFFF", "#3D392F"],
            "border": ["#3D4E57", "#9DA8AB", "#000000", "#FFFFFF", "#5A5549"],
            "control": ["#06424B", "#9FE0E7", "#000000", "#FFFFB3", "#164047"],
            "controlPressed": ["#0B5D69", "#D3F3F6", "#333333", "#FFFFFF", "#24555C"],
            "controlInk": ["#FFFFFF", "#06181B", "#FFFFFF", "#000000", "#E9E2D3"],
            "pressed": ["#E3DED3", "#2E3C42", "#D6D6D6", "#3A3A3A", "#BDB29D"],
            "focus": ["#14262E", "#F4EFE4", "#000000", "#FFFFB3", "#332F28"],
            "bar": ["#09525D", "#0B2A30", "#000000", "#000000", "#2A4B50"],
            "barInk": ["#FFFFFF", "#DDF2F4", "#FFFFFF", "#FFFFB3", "#E9E2D3"],
            "backdrop": ["#B0101C22", "#C0000000", "#B0000000", "#D0000000", "#A0242019"],
            "picture": ["#FFFFFF", "#E0D6C4", "#FFFFFF", "#E0D6C4", "#E0D6C4"],
            "pictureInk": ["#14262E", "#14262E", "#000000", "#000000", "#14262E"],
            "pinPlain": ["#09525D", "#06424B", "#000000", "#000000", "#06424B"],
            "pinMarked": ["#53388A", "#452C78", "#FFFFFF", "#FFFFFF", "#452C78"],
            "pinMarkedLine": ["#53388A", "#452C78", "#000000", "#000000", "#452C78"],
            "pinMarkedInk": ["#FFFFFF", "#E0D6C4", "#000000", "#000000", "#E0D6C4"]
        })
    readonly property var inks: ({
            "teal": ["#09525D", "#8AD6DE", "#000000", "#FFFFFF", "#0A454E"],
            "violet": ["#53388A", "#CDBBF4", "#000000", "#FFFFFF", "#462F75"],
            "coral": ["#8A2B18", "#F7B3A1", "#000000", "#FFFFFF", "#6E2213"],
            "gold": ["#6A4500", "#EBC470", "#000000", "#FFFFFF", "#553700"],
            "blue": ["#1B4689", "#ABCAF6", "#000000", "#FFFFFF", "#173C75"],
            "green": ["#245730", "#9FD6AA", "#000000", "#FFFFFF", "#1D4727"],
            "plum": ["#7A2352", "#F2B0D1", "#000000", "#FFFFFF", "#661D45"],
            "slate": ["#37474F", "#BFCDD4", "#000000", "#FFFFFF", "#2F3D44"]
        })
    readonly property var softs: ({
            "teal": ["#DCEDEE", "#10323A", "#FFFFFF", "#000000", "#C0CFC6"],
            "violet": ["#ECE5F6", "#2C2345", "#FFFFFF", "#000000", "#CEC5CB"],
            "coral": ["#FBE5DE", "#42211B", "#FFFFFF", "#000000", "#DCC4B2"],
            "gold": ["#FBEFD5", "#362A10", "#FFFFFF", "#000000", "#DCCBA4"],
            "blue": ["#E1EAF8", "#192A48", "#FFFFFF", "#000000", "#C3CACB"],
            "green": ["#E0F0E3", "#18321E", "#FFFFFF", "#000000", "#C5CFB4"],
            "plum": ["#F8E4EF", "#3C1E30", "#FFFFFF", "#000000", "#D8C3C2"],
            "slate": ["#E6ECEF", "#202B32", "#FFFFFF", "#000000", "#C7C8C0"]
        })

    readonly property color paper: colours.paper[column]
    readonly property color card: colours.card[column]
    readonly property color hairline: colours.hairline[column]
    readonly property color ink: colours.ink[column]
    readonly property color inkSoft: colours.inkSoft[column]
    readonly property color border: colours.border[column]
    readonly property color control: colours.control[column]
    readonly property color controlPressed: colours.controlPressed[column]
    readonly property color controlInk: colours.controlInk[column]
    readonly property color pressed: colours.pressed[column]
    readonly property color focus: colours.focus[column]
    readonly property color bar: colours.bar[column]
    readonly property color barInk: colours.barInk[column]
    readonly property color backdrop: colours.backdrop[column]
    readonly property color picture: colours.picture[column]
    readonly property color pictureInk: colours.pictureInk[column]
    readonly property color pinPlain: colours.pinPlain[column]
    readonly property color pinMarked: colours.pinMarked[column]
    readonly property color pinMarkedLine: colours.pinMarkedLine[column]
    readonly property color pinMarkedInk: colours.pinMarkedInk[column]
    readonly property color pictureCasing: picture
    readonly property color veil: Qt.alpha(picture, 0.65)
    readonly property color noVeil: Qt.alpha(picture, 0)

    /*! Millimetres as whole pixels. */
    function px(mm: real): int {
        return Math.round(mm * pxPerMm);
    }

    /*! A length in the window's pixels as pixels of the device: pictures are drawn in those. */
    function devicePx(length: real): int {
        return Math.round(length * pixelRatio);
    }

    /*! A colour as another theme has it: for its sample. */
    function colourIn(theme: string, name: string): color {
        return colours[name][themes.indexOf(theme)];
    }

    /*! The strong colour of a named pair, for text and lines. */
    function tint(name: string): color {
        return (inks[name] ?? inks["teal"])[column];
    }

    /*! The soft colour of a named pair, for surfaces under text. */
    function soft(name: string): color {
        return (softs[name] ?? softs["teal"])[column];
    }

    /*! The strong colour of a named pair on a picture's plate, which is light in every theme. */
    function pictureTint(name: string): color {
        return lightOnDark ? pictureInk : tint(name);
    }

    /*! A title or caption whose last word, if it is short, never stands in a line alone. */
    function held(title: string): string {
        return title.replace(/(\S\s)(?=\S+\s\S+$)(?=.{3,14}$)(\S+)\s(\S{1,7})$/, "$1$2\u00a0$3");
    }

    /*! A compiled run as rich text: line height and link colour live in the markup. */
    function richText(styled: string, colour: string): string {
        const style = "<style>a { color: " + tint(colour) + "; text-decoration: underline; }</style>";
        return style + "<p style=\"margin:0; line-height:" + Math.round(lineHeight * 100) + "%\">" + styled + "</p>";
    }
}
