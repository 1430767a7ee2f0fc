pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Ten digits and a key that takes the last one away, from left to right in every language. */
Grid {
    id: root

    readonly property real keyWidth: Theme.px(34)

    signal typed(digit: string)
    signal backspaced

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 3
    spacing: Theme.smallGap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        TouchButton {
            id: digit

            required property string modelData

            leftPadding: 0
            rightPadding: 0
            text: modelData
            textSize: Theme.barSize
            width: root.keyWidth

            onClicked: root.typed(digit.modelData)
        }
    }

    TouchButton {
        glyph: "backspace"
        leftPadding: 0
        rightPadding: 0
        textSize: Theme.barSize
        width: root.keyWidth

        Accessible.name: qsTr("Delete the last digit")
        onClicked: root.backspaced()
    }

    TouchButton {
        leftPadding: 0
        rightPadding: 0
        text: "0"
        textSize: Theme.barSize
        width: root.keyWidth

        onClicked: root.typed("0")
    }
}
