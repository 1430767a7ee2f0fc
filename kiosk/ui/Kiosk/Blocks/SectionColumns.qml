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
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    /*! The height of all but the picture among what stands in columns that are one above the other. */
    function rest(sides: var): real {
        return sides.reduce((sum, side) => sum + Array.from(side.children).reduce((height, card) => height + (card.blockId === undefined || card instanceof PictureBlock ? 0 : card.height + spacing), 0), 0);
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
                    pictureRoom: root.room - root.rest(root.columns > 1 ? [side] : Array.from(root.children).filter(child => child instanceof Column))
                    kiosk: root.kiosk
                }
            }
        }
    }
}
