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

    outline: Theme.tint("coral")
    outlineWidth: Theme.strong
    colour: "coral"

    Row {
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            id: warning

            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint("coral")
            name: "warning"
            size: Theme.sectionSize
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint("coral")
            font.bold: true
            font.pixelSize: Theme.leadSize
            text: root.content.emergency_number === "" ? qsTr("In an emergency, call 911 or your local emergency number.") : qsTr("In an emergency, call %1.").arg(root.content.emergency_number)
            width: parent.width - warning.width - parent.spacing
        }
    }

    Label {
        font.bold: true
        font.pixelSize: Theme.leadSize
        text: root.content.phone === "" ? qsTr("For anything else, call the number your care team gave you.") : root.content.name === "" ? qsTr("Your care team: %1").arg(root.content.phone) : qsTr("%1: %2").arg(root.content.name).arg(root.content.phone)
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
