pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Figures from studies: closed until a person opens them, each time anew. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property bool open: false

    pad: Theme.px(6)

    Grid {
        id: head

        readonly property bool sideBySide: width > Theme.px(190) * Theme.textScale

        columnSpacing: Theme.gap
        columns: sideBySide ? 2 : 1
        rowSpacing: Theme.px(3.5)
        verticalItemAlignment: Grid.AlignVCenter
        width: parent.width

        Column {
            spacing: Theme.px(1.5)
            width: head.sideBySide ? head.width - opener.width - head.columnSpacing : head.width

            Label {
                color: Theme.tint("violet")
                font.bold: true
                font.pixelSize: Theme.leadSize
                heading: true
                text: Theme.held(root.content.title)
                width: parent.width
            }

            Label {
                font.pixelSize: Theme.smallSize
                text: root.open ? root.content.caution : qsTr("Numbers from studies: look at them, or leave them closed.")
                width: parent.width
            }
        }

        TouchButton {
            id: opener

            glyph: root.open ? "up" : "down"
            text: root.open ? qsTr("Close the numbers") : qsTr("Show the numbers")
            width: Math.min(implicitWidth, head.width)

            onClicked: root.open = !root.open
        }
    }

    Loader {
        active: root.open
        visible: active
        width: parent.width

        sourceComponent: Column {
            spacing: Theme.px(5)

            Label {
                text: root.content.lead
                width: parent.width
            }

            Repeater {
                model: root.content.rows

                Column {
                    id: share

                    required property var modelData

                    spacing: Theme.px(2.5)
                    width: parent?.width ?? 0

                    Label {
                        font.weight: Font.DemiBold
                        text: share.modelData.text
                        width: parent.width
                    }

                    IconArray {
                        colour: "violet"
                        count: share.modelData.count
                        total: share.modelData.of
                        width: Math.min(parent.width, Theme.px(210))
                    }
                }
            }

            Label {
                text: root.content.meaning
                width: parent.width
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                text: qsTr("From: %1").arg(root.content.sources.join(" "))
                width: parent.width
            }
        }
    }
}
