pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A kind of treatment at a place, as a row of a list: what and how often, and beside it or below one sentence and the
    pages that tell more. */
Panel {
    id: root

    required property var cell
    readonly property string blockId: cell.category
    readonly property bool beside: width > Theme.px(280) * Theme.textScale
    readonly property bool many: beside && cell.topics.length > 3

    signal titleChosen
    signal topicChosen(slug: string)

    colour: cell.colour
    pad: Theme.px(1.9)
    spacing: Theme.px(3)

    Grid {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.px(5)
        rowSpacing: Theme.px(1.6)
        width: parent.width

        UsedHead {
            cell: root.cell
            glyph: root.cell.icon
            title: root.cell.categoryTitle
            titleColour: root.colour
            width: root.beside ? Math.round(parent.width * 0.38) : parent.width

            onClicked: root.titleChosen()
        }

        Column {
            spacing: Theme.px(2)
            width: root.beside ? parent.width - Math.round(parent.width * 0.38) - Theme.px(5) : parent.width

            Label {
                font.pixelSize: Theme.smallSize
                text: root.cell.sentence
                width: parent.width
            }

            UsedTopics {
                topics: root.many ? [] : root.cell.topics
                width: parent.width

                onTopicChosen: slug => root.topicChosen(slug)
            }
        }
    }

    UsedTopics {
        topics: root.many ? root.cell.topics : []
        width: parent.width

        onTopicChosen: slug => root.topicChosen(slug)
    }
}
