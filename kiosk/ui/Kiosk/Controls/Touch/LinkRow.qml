pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A row that leads on: a title, if given a sentence and a note, and a chevron; `slim` where room is scarce. */
Touchable {
    id: root

    required property string title
    property string summary: ""
    property string note: ""
    property string colour: "teal"
    property bool slim: false

    /*! As high as its words are now: what a Column says of it is so only in the next frame. */
    function wordsHeight(): real {
        let height = name.height;
        for (let index = 0; index < lines.count; index++)
            height += words.spacing + (lines.itemAt(index)?.height ?? 0);
        return height;
    }

    bottomPadding: Theme.px(3.5)
    contentHeight: wordsHeight()
    contentWidth: Theme.px(60)
    leftPadding: Theme.px(slim ? 4 : 6)
    outline: Theme.tint(colour)
    rightPadding: Theme.px(slim ? 3 : 5)
    text: title
    topPadding: Theme.px(3.5)

    Accessible.description: summary + (note === "" ? "" : " " + note)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: root.slim ? parent.right : chevron.left
        anchors.rightMargin: root.slim ? 0 : Theme.smallGap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(0.6)

        WholeWords {
            id: name

            color: root.summary === "" ? Theme.ink : Theme.tint(root.colour)
            font.weight: Font.DemiBold
            lineHeight: Theme.tightHeight
            size: Theme.controlSize
            text: root.title
            width: parent.width
        }

        Repeater {
            id: lines

            model: [root.summary, root.note].filter(text => text !== "")

            WholeWords {
                required property string modelData

                color: modelData === root.note ? Theme.inkSoft : Theme.ink
                font.italic: modelData === root.note
                lineHeight: Theme.tightHeight
                size: Theme.smallSize
                text: modelData
                width: words.width
            }
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.tint(root.colour)
        mirror: root.mirrored
        name: "chevron"
        size: Theme.px(7)
        visible: !root.slim
    }
}
