pragma Singleton

import QtQuick
import Kiosk.Theme

/*! The colours of the scene on Start: each a fill and the darker line around it. Where there are no surfaces, or the
    ground is dark, it is drawn in lines alone. Widths are in units of the drawings. */
QtObject {
    id: root

    readonly property bool inLines: Theme.stark || Theme.lightOnDark
    readonly property real lineWidth: inLines ? 2.5 : 3
    readonly property real postWidth: inLines ? 2.5 : 8
    readonly property real branchWidth: inLines ? 2.5 : 12
    readonly property var fills: ({
            "sky": "#FBF8F3",
            "dawn": "#FCF0D8",
            "sun": "#FBE2AE",
            "far": "#DCEDEE",
            "middle": "#CFE6DA",
            "near": "#BBDBC2",
            "way": "#F6E7CD",
            "leaves": "#74A98A",
            "leavesLit": "#8FBF9E",
            "bark": "#8C6B4F",
            "wood": "#C08A5B",
            "coat": "#2F7782",
            "jacket": "#C46A53",
            "trousers": "#4C5F69",
            "shoes": "#5A402D",
            "skin": "#F3DCCB",
            "silver": "#C9C5BF",
            "hair": "#7A5A43",
            "flower": "#FBEFD5"
        })
    readonly property var lines: ({
            "way": "#DCC8A6",
            "leaves": "#4F8468",
            "leavesLit": "#8FBF9E",
            "bark": "#6A4F38",
            "wood": "#8A5F3A",
            "coat": "#09525D",
            "jacket": "#8A2B18",
            "trousers": "#37474F",
            "shoes": "#3E2B1E",
            "skin": "#D2B39C",
            "silver": "#9A958D",
            "hair": "#5A402D",
            "flower": "#8FB99A"
        })

    function fill(name: string): color {
        if (inLines)
            return Theme.paper;
        return Theme.theme === "soft" ? Qt.tint(fills[name], Qt.alpha(Theme.paper, 0.55)) : fills[name];
    }

    function line(name: string): color {
        return inLines ? Theme.hairline : (lines[name] ?? fills[name]);
    }
}
