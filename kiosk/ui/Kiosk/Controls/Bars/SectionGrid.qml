pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The sections of a page, in two columns where there is room. */
Grid {
    id: root

    required property var sections
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    signal sectionRequested(blockId: string)

    columnSpacing: Theme.smallGap
    columns: width > Theme.px(150) * Theme.textScale ? 2 : 1

    SectionNames {
        id: names
    }

    Repeater {
        model: root.sections

        SectionRow {
            id: row

            required property var modelData

            text: names.of(modelData)
            width: root.cell

            onClicked: root.sectionRequested(row.modelData.blockId)
        }
    }
}
