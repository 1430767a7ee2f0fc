pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The names of regions as a column of rows. Where they lead to pages, a row that is pressed lights its region;
    where they are chosen, the chosen one tells its sentence. */
Column {
    id: root

    required property DiagramView hotSpots
    property bool choosing: false
    property alias model: rows.model

    signal regionChosen(id: string)

    function rowAt(index: int): Item {
        return rows.count > index ? rows.itemAt(index) : null;
    }

    spacing: Theme.smallGap

    Repeater {
        id: rows

        delegate: root.choosing ? choice : way
    }

    Component {
        id: way

        LinkRow {
            required property var modelData
            readonly property bool lit: root.hotSpots.isMarked(modelData.id)

            bottomPadding: Theme.px(1.5)
            colour: modelData.colour
            leftPadding: Theme.px(4)
            outlineWidth: lit ? Theme.strong : Theme.line
            rightPadding: Theme.px(3)
            surface: lit ? Theme.soft(modelData.colour) : Theme.paper
            title: modelData.name
            topPadding: Theme.px(1.5)
            width: root.width

            onClicked: root.regionChosen(modelData.id)
            onDownChanged: root.hotSpots.marked = down ? [modelData.id] : []
        }
    }

    Component {
        id: choice

        RegionRow {
            required property var modelData

            marked: root.hotSpots.marked.indexOf(modelData.id) >= 0
            numbered: false
            region: modelData
            width: root.width

            onClicked: root.regionChosen(modelData.id)
        }
    }
}
