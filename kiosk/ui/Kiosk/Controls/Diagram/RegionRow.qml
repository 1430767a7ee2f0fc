import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The list twin of a diagram's region: its number, name, and when chosen its sentence. An arrow says that there is more. */
Touchable {
    id: root

    required property var region
    property bool marked: false
    property bool open: marked
    property bool numbered: true

    bottomPadding: Theme.px(2.5)
    contentHeight: Math.max(Theme.pin, words.implicitHeight)
    contentWidth: Theme.px(60)
    checked: marked
    leftPadding: Theme.px(4)
    outline: marked ? Theme.tint("violet") : Theme.border
    outlineWidth: marked ? Theme.strong : Theme.line
    rightPadding: Theme.px(4)
    surface: marked ? Theme.soft("violet") : Theme.card
    text: region.name
    topPadding: Theme.px(2.5)

    Accessible.description: region.sentence

    Item {
        id: pin

        anchors.left: parent.left
        height: Theme.pin
        visible: root.numbered
        width: Theme.pin
        y: root.open ? 0 : (parent.height - height) / 2

        Pin {
            anchors.centerIn: parent
            marked: root.marked
            number: root.region.number
        }
    }

    Column {
        id: words

        anchors.left: root.numbered ? pin.right : parent.left
        anchors.leftMargin: root.numbered ? Theme.px(4) : 0
        anchors.right: arrow.left
        anchors.rightMargin: Theme.smallGap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(1)

        WholeWords {
            font.weight: root.marked ? Font.Bold : Font.DemiBold
            lineHeight: Theme.tightHeight
            size: Theme.controlSize
            text: root.region.name
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.smallSize
            text: root.region.sentence
            visible: root.open
            width: parent.width
        }
    }

    Icon {
        id: arrow

        anchors.right: parent.right
        colour: root.marked ? Theme.tint("violet") : Theme.control
        name: "chevron"
        rotation: root.open ? -90 : 90
        size: Theme.px(7)
        y: root.open ? Theme.px(1.5) : (parent.height - height) / 2
    }
}
