pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! An on-screen keyboard with the letters of the language. Every key is at least 20 mm where there is room. Keys run
    from left to right in every language, as on real keyboards. */
Item {
    id: root

    property bool digits: true
    //: The letters of the on-screen keyboard: three rows of at most ten, with a space between rows.
    readonly property string letters: qsTr("qwertyuiop asdfghjkl- zxcvbnm")
    readonly property var rows: (digits ? "1234567890 " + letters : letters).split(" ")
    readonly property int longest: Math.max(...root.rows.map(row => row.length))
    readonly property real keyGap: Theme.px(3.05)
    readonly property real keyWidth: Math.min(Theme.px(26), (width - (longest - 1) * keyGap) / longest)
    property real keyHeight: Theme.target

    signal typed(text: string)
    signal backspaced
    signal cleared

    implicitHeight: (rows.length + 1) * (keyHeight + keyGap) - keyGap

    Column {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: root.keyGap

        Repeater {
            model: root.rows

            Row {
                id: line

                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.keyGap

                Repeater {
                    model: line.modelData.split("")

                    TouchButton {
                        id: key

                        required property string modelData

                        height: root.keyHeight
                        leftPadding: 0
                        radius: Theme.px(4)
                        rightPadding: 0
                        text: key.modelData
                        textSize: Theme.px(10)
                        width: root.keyWidth

                        onClicked: root.typed(key.modelData)
                    }
                }
            }
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.keyGap

            TouchButton {
                height: root.keyHeight
                leftPadding: 0
                radius: Theme.px(4)
                rightPadding: 0
                text: qsTr("Clear")
                textSize: Theme.px(7.9)
                width: root.keyWidth * 2

                onClicked: root.cleared()
            }

            TouchButton {
                height: root.keyHeight
                radius: Theme.px(4)
                text: qsTr("Space")
                textSize: Theme.px(7.9)
                width: root.keyWidth * 4

                onClicked: root.typed(" ")
            }

            TouchButton {
                glyph: "backspace"
                height: root.keyHeight
                leftPadding: 0
                radius: Theme.px(4)
                rightPadding: 0
                text: qsTr("Delete")
                textSize: Theme.px(7.9)
                width: root.keyWidth * 2.6

                onClicked: root.backspaced()
            }
        }
    }
}
