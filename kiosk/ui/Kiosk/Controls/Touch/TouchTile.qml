import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A large tile: a drawn icon, a title and a few words, in one colour of the palette. */
Touchable {
    id: root

    required property string title
    required property string summary
    required property string glyph
    required property string colour
    readonly property bool stacked: width < Theme.px(70) * Theme.textScale

    leftPadding: Theme.px(6)
    outline: Theme.tint(colour)
    outlineWidth: Theme.line
    bottomPadding: Theme.px(3)
    contentHeight: stacked ? badge.height + Theme.smallGap + words.implicitHeight : Math.max(badge.height, words.implicitHeight)
    contentWidth: Theme.px(60)
    topPadding: Theme.px(3)
    pressedSurface: Theme.pressed
    radius: Theme.px(9)
    rightPadding: Theme.px(4)
    surface: Theme.soft(colour)
    text: title

    Accessible.description: summary

    Item {
        id: badge

        anchors.left: parent.left
        anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
        height: width
        width: Theme.px(root.stacked ? 16 : 19)
        y: root.stacked ? (parent.height - root.contentHeight) / 2 : y

        Plate {
            fill: Theme.tint(root.colour)
            outlineWidth: 0
            radius: badge.width / 2
        }

        Icon {
            anchors.centerIn: parent
            colour: Theme.controlInk
            name: root.glyph
            size: Math.round(badge.width * 0.66)
        }
    }

    Column {
        id: words

        anchors.left: root.stacked ? parent.left : badge.right
        anchors.leftMargin: root.stacked ? 0 : Theme.px(4)
        anchors.right: parent.right
        anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
        spacing: Theme.px(0.8)
        y: root.stacked ? badge.y + badge.height + Theme.smallGap : y

        WholeWords {
            color: Theme.tint(root.colour)
            font.bold: true
            lineHeight: Theme.tightHeight
            size: Math.round(Theme.leadSize * 0.96)
            text: root.title
            width: parent.width
        }

        Lettering {
            font.pixelSize: Theme.smallSize
            lineHeight: Theme.tightHeight
            text: root.summary
            width: parent.width
        }
    }
}
