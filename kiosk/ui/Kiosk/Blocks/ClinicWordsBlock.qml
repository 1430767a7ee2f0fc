import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What the clinic itself says of these pages. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    colour: "teal"

    Label {
        text: root.content.about !== "" ? root.content.about : qsTr("This clinic has not added words of its own.")
        width: parent.width
    }
}
