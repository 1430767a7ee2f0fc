pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! What is the same for several places: how often, one sentence, and the places. */
Panel {
    id: root

    required property var content

    signal siteChosen(slug: string)

    UsedMark {
        colour: root.colour
        used: root.content.used
        visible: root.content.markShown
    }

    Label {
        text: root.content.sentence
        width: parent.width
    }

    CardGrid {
        id: sites

        least: Theme.px(62) * Theme.textScale
        most: 4
        width: parent.width

        Repeater {
            model: root.content.sites

            LinkRow {
                required property var modelData
                required property int index
                readonly property string blockId: modelData.slug

                colour: modelData.colour
                height: sites.rowHeight(index)
                title: modelData.title
                width: sites.cardWidth

                onClicked: root.siteChosen(modelData.slug)
            }
        }
    }
}
