pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Which kinds of treatment are used at this place, how often, and the ways on. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    spacing: Theme.gap

    Label {
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: Theme.held(qsTr("Treatments used here"))
        width: parent.width
    }

    CardGrid {
        id: grid

        most: 1
        spacing: Theme.px(2)
        width: parent.width

        Repeater {
            model: root.content.cells

            UsedRow {
                required property var modelData

                cell: modelData
                width: grid.cardWidth

                onTitleChosen: root.kiosk.openCategory(modelData.category)
                onTopicChosen: slug => root.kiosk.openTopic(slug)
            }
        }
    }
}
