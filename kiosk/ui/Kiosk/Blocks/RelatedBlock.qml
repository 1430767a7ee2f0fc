pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Pages that belong to this one. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    spacing: Theme.smallGap

    Label {
        bottomPadding: Theme.px(2)
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: Theme.held(qsTr("Read on"))
        width: parent.width
    }

    CardGrid {
        id: grid

        least: Theme.px(150) * Theme.textScale
        width: parent.width

        Repeater {
            model: root.content.topics

            LinkRow {
                required property var modelData
                required property int index
                readonly property string blockId: modelData.slug

                colour: modelData.colour
                note: modelData.offered ? "" : qsTr("Not done at this clinic. Ask about a referral.")
                summary: modelData.summary
                title: modelData.title
                height: grid.rowHeight(index)
                width: grid.cardWidth

                onClicked: root.kiosk.openTopic(modelData.slug)
            }
        }
    }
}
