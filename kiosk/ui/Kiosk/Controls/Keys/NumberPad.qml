pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Ten digits and a key that takes the last one away, from left to right in every language; in two rows where it is `low`. */
Grid {
    id: root

    property bool low: false
    readonly property string away: "<"
    readonly property real keyWidth: Theme.px(low ? 28 : 34)
    readonly property int letters: Math.min(Theme.controlSize, Theme.px(11)) // the keys stay as high as they are

    signal typed(digit: string)
    signal backspaced

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: low ? 6 : 3
    spacing: Theme.smallGap

    Repeater {
        model: Array.from(root.low ? "12345<67890" : "123456789<0")

        TouchButton {
            id: key

            required property string modelData
            readonly property bool takesAway: modelData === root.away

            glyph: takesAway ? "backspace" : ""
            leftPadding: 0
            rightPadding: 0
            text: takesAway ? "" : modelData
            textSize: root.letters
            width: root.keyWidth

            Accessible.name: takesAway ? qsTr("Delete the last digit") : text
            onClicked: {
                if (key.takesAway)
                    root.backspaced();
                else
                    root.typed(key.modelData);
            }
        }
    }
}
