import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! A list, with bullets or numbers. */
BulletList {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: kiosk.topic.colour
    items: content.items

    onLinkChosen: (kind, target, area) => kiosk.follow(kind, target, area)
}
