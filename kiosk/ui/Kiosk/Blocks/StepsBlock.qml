import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What happens, one thing after the other. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    BulletList {
        colour: root.kiosk.topic.colour
        items: root.content.items
        numbered: true
        spacing: Theme.px(4)
        width: parent.width

        onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
    }
}
