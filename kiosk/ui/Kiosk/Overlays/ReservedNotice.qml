import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! The screen is kept for somebody. Only the staff number ends it. */
Notice {
    id: root

    required property KioskViewModel kiosk

    message: qsTr("This screen is reserved for now. The staff will be glad to help.")
    title: qsTr("Please ask the staff")
    way: qsTr("For staff")

    onWayTaken: root.kiosk.staff.open()
}
