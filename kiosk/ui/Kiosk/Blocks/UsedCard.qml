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

    Touchable {
        id: head

        bottomPadding: Theme.px(2)
        contentHeight: Math.max(Theme.px(12), words.height)
        outline: Theme.tint(root.titleColour)
        text: root.title
        topPadding: Theme.px(2)
        leftPadding: Theme.px(5)
        rightPadding: Theme.px(5)
        width: parent.width

        Accessible.description: mark.word
        onClicked: root.titleChosen()

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.titleColour)
            name: root.glyph
            size: Theme.px(12)
            visible: root.glyph !== ""
        }

        Column {
            id: words

            anchors.left: root.glyph === "" ? parent.left : icon.right
            anchors.leftMargin: root.glyph === "" ? 0 : Theme.px(4)
            anchors.right: chevron.left
            anchors.rightMargin: Theme.smallGap
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(0.6)

            Lettering {
                color: Theme.tint(root.titleColour)
                font.bold: true
                font.pixelSize: Theme.leadSize
                lineHeight: Theme.tightHeight
                text: root.title
                width: parent.width
            }

            UsedMark {
                id: mark

                colour: root.titleColour
                used: root.cell.used
                visible: root.markShown
            }
        }

        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.titleColour)
            mirror: head.mirrored
            name: "chevron"
            size: Theme.px(7)
        }
    }

    Label {
        text: root.cell.sentence
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        visible: root.cell.topics.length > 0
        width: parent.width

        Repeater {
            model: root.cell.topics

            TouchButton {
                required property var modelData

                bottomPadding: Theme.px(1.5)
                glyph: "chevron"
                glyphLast: true
                implicitHeight: Math.max(Theme.px(14), contentHeight + topPadding + bottomPadding)
                leftPadding: Theme.px(5)
                rightPadding: Theme.px(5)
                text: modelData.title
                textSize: Theme.smallSize
                topPadding: Theme.px(1.5)
                width: Math.min(implicitWidth, root.width - 2 * root.pad)

                onClicked: root.topicChosen(modelData.slug)
            }
        }
    }
}
