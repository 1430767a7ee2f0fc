pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! Blocks of a section in one column or, where there is room, in two. */
Grid {
    id: root

    required property var blocks
    required property KioskViewModel kiosk
    property real room: 0
    readonly property var cards: Array.from(children).reduce((found, side) => found.concat(Array.from(side.children).filter(child => child.blockId !== undefined)), [])
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    /*! The height of all but the picture, which they leave the rest in one column; two columns leave it more. */
    readonly property real others: columns > 1 ? 0 : cards.reduce((sum, card) => sum + (card instanceof PictureBlock ? 0 : card.height + spacing), 0)

    columns: blocks.length > 1 && width > Theme.px(270) * Theme.textScale ? 2 : 1
    spacing: Theme.gap

    Repeater {
        model: root.blocks

        Column {
            id: side

            required property var modelData

            spacing: root.spacing
            width: root.cell

            Repeater {
                model: side.modelData

                delegate: BlockChooser {
                    columnWidth: side.width
                    inSection: true
                    pictureRoom: root.room - root.others
                    kiosk: root.kiosk
                }
            }
        }
    }
}
