import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! A list, with bullets or numbers. */
BulletList {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: root.kiosk.topic.colour
    items: root.content.items

    onLinkChosen: (kind, target, area) => kind === "term" ? root.kiosk.popup.open(target, area) : root.kiosk.openTopic(target)
}
