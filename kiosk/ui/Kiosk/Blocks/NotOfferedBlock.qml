import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Said of a treatment that this clinic does not do. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    outline: Theme.tint("slate")
    colour: "slate"

    Label {
        font.weight: Font.DemiBold
        text: qsTr("This is not done at this clinic. Ask your team about a referral.")
        width: parent.width
    }
}
