pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! One cell of the matrix: where or what, how often, one sentence, and the pages that tell more. */
Panel {
    id: root

    required property var cell
    required property string title
    required property string titleColour
    property string glyph: ""
    property bool markShown: true

    signal titleChosen
    signal topicChosen(slug: string)

    colour: titleColour
    pad: Theme.px(5)

    UsedHead {
        cell: root.cell
        glyph: root.glyph
        markShown: root.markShown
        title: root.title
        titleColour: root.titleColour
        width: parent.width

        onClicked: root.titleChosen()
    }

    Label {
        text: root.cell.sentence
        width: parent.width
    }

    UsedTopics {
        least: Theme.px(14)
        spacing: Theme.smallGap
        topics: root.cell.topics
        width: parent.width

        onTopicChosen: slug => root.topicChosen(slug)
    }
}
