import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! Running text. */
RunText {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: root.kiosk.topic.colour
    run: root.content.run

    onLinkChosen: (kind, target, area) => kind === "term" ? root.kiosk.popup.open(target, area) : root.kiosk.openTopic(target)
}
