import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! Is anybody still there? A touch anywhere answers. */
Sheet {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Are you still there?")

    foot: TouchButton {
        primary: true
        text: qsTr("I’m still here")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.kiosk.visit.presence()
    }

    onCloseRequested: root.kiosk.visit.presence()

    Label {
        text: qsTr("Touch the screen to go on reading. Otherwise it goes back to the start in about %1 seconds, so that your page stays private.").arg(root.kiosk.visit.secondsLeft)
        width: parent.width
    }
}
