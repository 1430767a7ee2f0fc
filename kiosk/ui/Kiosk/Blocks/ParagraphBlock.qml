import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! Running text. */
RunText {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: kiosk.topic.colour
    run: content.run

    onLinkChosen: (kind, target, area) => kiosk.follow(kind, target, area)
}
