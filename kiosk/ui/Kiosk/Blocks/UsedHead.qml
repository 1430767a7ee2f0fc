import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A kind of treatment or a place, and how often it is used: a touch opens its page. */
Touchable {
    id: root

    required property var cell
    required property string title
    required property string titleColour
    property string glyph: ""
    property bool markShown: true

    bottomPadding: Theme.px(1.3)
    contentHeight: Math.max(Theme.px(12), words.height)
    outline: Theme.tint(titleColour)
    text: title
    topPadding: Theme.px(1.3)
    leftPadding: Theme.px(5)
    rightPadding: Theme.px(5)

    Accessible.description: mark.word

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
            text: Theme.held(root.title)
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
        mirror: root.mirrored
        name: "chevron"
        size: Theme.px(7)
    }
}
