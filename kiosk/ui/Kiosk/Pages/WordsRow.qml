pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A row of words in the list, and before the first of a letter that letter. */
Row {
    id: root

    required property var words
    required property string initial
    required property bool begins
    required property bool marked
    required property int columns
    required property int headingWidth
    readonly property real wordWidth: Math.floor((width - headingWidth) / columns) - Theme.smallGap

    signal wordChosen(id: string, word: Item)

    bottomPadding: Theme.smallGap
    spacing: Theme.smallGap

    Item {
        height: heading.height
        width: root.headingWidth - root.spacing

        Label {
            id: heading

            color: Theme.tint("teal")
            font.bold: true
            font.pixelSize: Theme.px(12.1 * Theme.barScale)
            font.underline: root.marked
            heading: true
            horizontalAlignment: Text.AlignHCenter
            text: root.initial
            verticalAlignment: Text.AlignVCenter
            height: Theme.target
            visible: root.begins
            width: parent.width
        }
    }

    Repeater {
        id: cells

        readonly property int tallest: Math.max(Theme.target, ...Array.from({
            length: count
        }, (_, index) => Math.ceil(cells.itemAt(index)?.implicitHeight ?? 0)))

        model: root.words

        Touchable {
            id: cell

            required property var modelData
            readonly property string blockId: modelData.id

            bottomPadding: Theme.px(1.2)
            contentHeight: name.implicitHeight
            height: cells.tallest
            leftPadding: Theme.px(Theme.shortScreen ? 2 : 4)
            rightPadding: Theme.px(Theme.shortScreen ? 1 : 2)
            text: modelData.term
            topPadding: Theme.px(1.2)
            width: root.wordWidth

            onClicked: root.wordChosen(cell.modelData.id, cell)

            WholeWords {
                id: name

                anchors.verticalCenter: parent.verticalCenter
                lineHeight: Theme.tightHeight
                size: Theme.shortScreen ? Theme.smallSize : Theme.controlSize
                text: cell.modelData.term
                width: parent.width
            }
        }
    }
}
