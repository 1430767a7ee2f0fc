pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A list of runs with drawn bullets, numbers, or another one-colour mark. */
Column {
    id: root

    required property var items
    property string colour: "teal"
    property bool numbered: false

    signal linkChosen(kind: string, target: string, area: rect)

    spacing: Theme.px(2.6)

    Accessible.role: Accessible.List

    Repeater {
        model: root.items

        Item {
            id: entry

            required property var modelData
            required property int index

            height: words.implicitHeight
            width: root.width

            Accessible.role: Accessible.ListItem

            Dots {
                id: mark

                readonly property real firstLine: Theme.bodySize * 1.3 * Theme.lineHeight

                anchors.left: parent.left
                anchors.leftMargin: root.numbered ? 0 : Theme.px(1)
                colour: root.colour
                side: root.numbered ? Theme.px(11 * Math.min(1.5, Theme.textScale)) : Theme.px(2.6 * Theme.textScale)
                y: (firstLine - height) / 2 + (root.numbered ? 0 : Theme.px(0.4))

                Loader {
                    active: root.numbered
                    anchors.centerIn: parent

                    sourceComponent: Label {
                        color: Theme.controlInk
                        font.bold: true
                        font.pixelSize: Theme.px(7.3 * Math.min(1.5, Theme.textScale))
                        text: entry.index + 1
                    }
                }
            }

            RunText {
                id: words

                anchors.left: mark.right
                anchors.leftMargin: Theme.px(4)
                anchors.right: parent.right
                colour: root.colour
                run: entry.modelData

                onLinkChosen: (kind, target, area) => root.linkChosen(kind, target, area)
            }
        }
    }
}
