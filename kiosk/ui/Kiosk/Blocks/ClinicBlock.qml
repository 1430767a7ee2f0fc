import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Whom to call: the clinic's own words where they are configured, sound ones where not. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    outline: Theme.tint("teal")
    outlineWidth: Theme.strong
    colour: "teal"

    Logo {
        anchors.left: parent?.left
        drawn: true
        ground: Theme.soft("teal")
        picture: root.content.logo
        tallest: Theme.px(26)
        widest: Math.min(parent?.width ?? 0, Theme.px(120))
    }

    Label {
        font.bold: true
        font.pixelSize: Theme.leadSize
        text: root.content.phone === "" ? qsTr("Call the number your care team gave you.") : root.content.name === "" ? qsTr("Your care team: %1").arg(root.content.phone) : qsTr("%1: %2").arg(root.content.name).arg(root.content.phone)
        width: parent.width
    }

    Label {
        text: root.content.hours
        visible: text !== ""
        width: parent.width
    }

    Label {
        text: qsTr("This screen cannot call for help. If you feel sick right now, tell a staff member.")
        width: parent.width
    }
}
