pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Ways on before anything is typed: the places of spread, or the kinds of treatment. */
CardGrid {
    id: root

    required property var ways
    required property bool slim

    signal chosen(way: var)

    least: Theme.px(64) * Theme.textScale

    Repeater {
        model: root.ways

        LinkRow {
            required property var modelData
            required property int index
            readonly property string blockId: `way:${modelData.id ?? modelData.slug}`

            colour: modelData.colour
            height: root.rowHeight(index)
            slim: root.slim
            title: modelData.title
            width: root.cardWidth

            onClicked: root.chosen(modelData)
        }
    }
}
