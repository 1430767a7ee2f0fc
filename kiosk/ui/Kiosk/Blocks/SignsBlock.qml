pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Warning signs of one level: how soon to act, then the signs; what else holds for a sign stands under it. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property bool urgent: content.level === "emergency" || content.level === "hospital"
    readonly property string glyph: urgent ? "warning" : content.level === "now" || content.level === "today" ? "phone" : "info"
    readonly property bool wide: width > Theme.px(260 * Theme.textScale)
    readonly property int columns: Math.max(1, Math.min(content.layouts.length, Math.floor(width / Theme.px(105 * Theme.textScale))))

    colour: urgent ? "coral" : content.level === "now" ? "gold" : content.level === "today" ? "blue" : "slate"
    outline: Theme.tint(colour)
    pad: Theme.px(3)
    spacing: Theme.px(1.6)
    outlineWidth: content.level === "emergency" || content.level === "now" ? Theme.strong : Theme.line

    Row {
        spacing: Theme.px(3)
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.colour)
            name: root.glyph
            size: Theme.leadSize * 1.15
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(root.colour)
            font.bold: true
            font.pixelSize: Theme.leadSize
            heading: true
            text: Theme.held(root.content.title)
            width: parent.width - Theme.leadSize * 1.15 - Theme.px(3)
        }
    }

    Repeater {
        model: root.content.layouts[root.columns - 1]

        Row {
            id: lists

            required property var modelData

            spacing: Theme.px(6)
            width: parent?.width ?? 0

            Repeater {
                model: lists.modelData

                Column {
                    id: side

                    required property var modelData

                    spacing: Theme.px(2.6)
                    width: Math.floor((lists.width - (lists.modelData.length - 1) * lists.spacing) / lists.modelData.length)

                    Repeater {
                        model: side.modelData

                        SignList {
                            required property var modelData

                            colour: root.colour
                            signs: modelData.signs
                            tight: true
                            title: modelData.title
                            width: side.width
                        }
                    }
                }
            }
        }
    }

    Grid {
        columnSpacing: Theme.px(6)
        columns: root.wide ? 2 : 1
        rowSpacing: root.spacing
        verticalItemAlignment: Grid.AlignVCenter
        visible: root.content.note !== "" || lastWay.visible
        width: parent.width

        Label {
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            text: root.content.note
            visible: text !== ""
            width: lastWay.visible && root.wide ? parent.width - lastWay.width - parent.columnSpacing : parent.width
        }

        TouchButton {
            id: lastWay

            glyph: "phone"
            text: qsTr("All warning signs")
            visible: root.content.last
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.kiosk.openCall()
        }
    }

    SignList {
        bold: true
        colour: root.colour
        signs: root.content.details
        title: qsTr("More about some of these")
        visible: root.content.details.length > 0
        width: parent.width
    }
}
