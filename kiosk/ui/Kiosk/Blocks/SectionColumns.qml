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

    /*! The height of all but the picture that stands in a column, or in one under the other. */
    function rest(side: Item): real {
        return cards.reduce((sum, card) => sum + (card instanceof PictureBlock || columns > 1 && card.parent !== side ? 0 : card.height + spacing), 0);
    }

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
                    pictureRoom: root.room - root.rest(side)
                    kiosk: root.kiosk
                }
            }
        }
    }
}
