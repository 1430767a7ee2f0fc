import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! No touch counts while the screen is wiped. It ends by itself. */
Notice {
    id: root

    required property KioskViewModel kiosk

    message: qsTr("No touch counts now. Seconds left: %1").arg(root.kiosk.staff.panel.secondsLeft)
    title: qsTr("The screen is being cleaned")
}
