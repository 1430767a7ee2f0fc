import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The three to five points that matter most. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: content.colour
    pad: Theme.px(6)
    spacing: Theme.px(2.5)

    Label {
        color: Theme.tint(root.content.colour)
        font.bold: true
        font.pixelSize: Theme.leadSize
        heading: true
        text: Theme.held(qsTr("In short"))
        width: parent.width
    }

    BulletList {
        colour: root.content.colour
        items: root.content.items
        width: parent.width

        onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
    }
}
