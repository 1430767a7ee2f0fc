pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Warning signs under a heading of their own or none, each with its icon; exceptions stand below their sign, softer. */
Column {
    id: root

    required property var signs
    required property string title
    property string colour: "teal"
    property bool bold: false
    property bool tight: false
    readonly property real mark: Theme.px(9 * Theme.textScale)
    readonly property real gap: Theme.px(tight ? 0.9 : 2.6)

    spacing: gap

    Label {
        color: Theme.tint(root.colour)
        font.bold: true
        text: root.title
        topPadding: Theme.px(1.5)
        visible: text !== ""
        width: parent.width
    }

    Column {
        spacing: root.gap
        width: parent.width

        Accessible.role: Accessible.List

        Repeater {
            model: root.signs

            Item {
                id: entry

                required property var modelData

                height: Math.max(words.implicitHeight, icon.visible ? icon.height : 0)
                width: root.width

                Accessible.role: Accessible.ListItem

                Icon {
                    id: icon

                    colour: Theme.tint(root.colour)
                    name: entry.modelData.icon === "" ? "" : "sign-" + entry.modelData.icon
                    size: root.mark
                    visible: name !== ""
                }

                Dots {
                    anchors.horizontalCenter: icon.horizontalCenter
                    colour: root.colour
                    side: Theme.px(2.6 * Theme.textScale)
                    y: ((root.tight ? Theme.smallSize : Theme.bodySize) * 1.3 * Theme.lineHeight - height) / 2 + Theme.px(0.4)
                    visible: !icon.visible
                }

                Column {
                    id: words

                    anchors.left: icon.right
                    anchors.leftMargin: Theme.px(2.5)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(0.6)

                    Label {
                        font.pixelSize: root.tight ? Theme.smallSize : Theme.bodySize
                        font.weight: root.bold ? Font.DemiBold : Font.Normal
                        lineHeight: root.tight ? 1 : Theme.lineHeight
                        text: entry.modelData.text
                        width: parent.width
                    }

                    Repeater {
                        model: entry.modelData.exceptions

                        Label {
                            required property string modelData

                            color: Theme.inkSoft
                            font.pixelSize: root?.tight ? Theme.smallSize : Theme.bodySize
                            lineHeight: root?.tight ? 1 : Theme.lineHeight
                            text: modelData
                            width: parent?.width ?? 0
                        }
                    }
                }
            }
        }
    }
}
