pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A small table; where columns would be too narrow, each row becomes a card. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property string topicColour: kiosk.topic.colour
    readonly property int columns: content.header.length
    readonly property bool narrow: width / columns < Theme.bodySize * 6.5
    readonly property real free: width - 2 * pad - (columns - 1) * Theme.px(5)

    Row {
        spacing: Theme.px(5)
        visible: !root.narrow
        width: parent.width

        Repeater {
            model: root.content.header

            Label {
                required property var modelData
                required property int index

                color: Theme.tint(root.topicColour)
                font.bold: true
                heading: true
                text: Theme.held(modelData.plain)
                width: root.free * root.content.shares[index]
            }
        }
    }

    Repeater {
        model: root.content.rows

        Column {
            id: line

            required property var modelData

            spacing: Theme.px(3.5)
            width: parent?.width ?? 0

            Rectangle {
                color: Theme.hairline
                height: Theme.line
                width: parent.width
            }

            Grid {
                columns: root.narrow ? 1 : root.columns
                columnSpacing: Theme.px(5)
                rowSpacing: Theme.px(1.5)
                width: parent.width

                Repeater {
                    model: line.modelData

                    Column {
                        id: cell

                        required property var modelData
                        required property int index

                        width: (root?.narrow ?? true) ? (parent?.width ?? 0) : root.free * root.content.shares[cell.index]

                        Label {
                            color: Theme.inkSoft
                            font.pixelSize: Theme.smallSize
                            text: root.content.header[cell.index].plain
                            visible: root.narrow && cell.index > 0
                            width: parent.width
                        }

                        RunText {
                            bold: cell.index === 0
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
