import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A named list in a soft card: questions to ask, what you can do. */
Panel {
    id: root

    required property var listed
    required property KioskViewModel kiosk
    required property string title
    required property string glyph

    Row {
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.colour)
            name: root.glyph
            size: Theme.sectionSize
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(root.colour)
            font.bold: true
            font.pixelSize: Theme.leadSize
            heading: true
            text: Theme.held(root.title)
            width: parent.width - Theme.sectionSize - Theme.px(4)
        }
    }

    BulletList {
        colour: root.colour
        items: root.listed
        width: parent.width

        onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
    }
}
