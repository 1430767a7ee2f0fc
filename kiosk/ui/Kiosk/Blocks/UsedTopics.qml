pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The pages that a kind of treatment leads to: as many in a line as fit. */
Flow {
    id: root

    required property var topics
    property int least: Theme.px(10.2)

    signal topicChosen(slug: string)

    spacing: Theme.px(3)
    visible: topics.length > 0

    Repeater {
        model: root.topics

        TouchButton {
            required property var modelData

            bottomPadding: Theme.px(1)
            glyph: "chevron"
            glyphLast: true
            implicitHeight: Math.max(root.least, contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.px(4)
            rightPadding: Theme.px(4)
            text: modelData.title
            textSize: Theme.smallSize
            topPadding: Theme.px(1)
            width: Math.min(implicitWidth, root.width)

            onClicked: root.topicChosen(modelData.slug)
        }
    }
}
