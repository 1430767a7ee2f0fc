pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Choices side by side: one question a row, one choice a column. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property string topicColour: kiosk.topic.colour
    readonly property int columns: content.columns.length
    readonly property bool narrow: (width - 2 * pad) / columns < Theme.bodySize * 7.5
    readonly property real cellWidth: narrow ? width - 2 * pad : (width - 2 * pad - (columns - 1) * Theme.px(6)) / columns

    Row {
        spacing: Theme.px(6)
        visible: !root.narrow
        width: parent.width

        Repeater {
            model: root.content.columns

            Label {
                required property string modelData

                color: Theme.tint(root.topicColour)
                font.bold: true
                font.pixelSize: Theme.leadSize
                heading: true
                text: Theme.held(modelData)
                width: root.cellWidth
            }
        }
    }

    Repeater {
        model: root.content.rows

        Column {
            id: line

            required property var modelData

            spacing: Theme.px(2.5)
            width: parent?.width ?? 0

            Rectangle {
                color: Theme.hairline
                height: Theme.line
                width: parent.width
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
                heading: true
                text: Theme.held(line.modelData.label)
                width: parent.width
            }

            Grid {
                columns: root.narrow ? 1 : root.columns
                columnSpacing: Theme.px(6)
                rowSpacing: Theme.px(2)
                width: parent.width

                Repeater {
                    model: line.modelData.cells

                    Column {
                        id: cell

                        required property var modelData
                        required property int index

                        width: root.cellWidth

                        Label {
                            color: Theme.tint(root.topicColour)
                            font.weight: Font.DemiBold
                            text: root.content.columns[cell.index]
                            visible: root.narrow
                            width: parent.width
                        }

                        RunText {
                            colour: root.topicColour
                            run: cell.modelData
                            width: parent.width

                            onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
                        }
                    }
                }
            }
        }
    }
}
