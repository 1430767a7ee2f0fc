import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Really finished? */
Sheet {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Are you finished?")

    foot: [
        TouchButton {
            glyph: "check"
            primary: true
            text: qsTr("Yes, I’m finished")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.kiosk.staff.panel.visitorEnds()
        },
        TouchButton {
            text: qsTr("Keep reading")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.kiosk.visit.ask(false)
        }
    ]

    onCloseRequested: root.kiosk.visit.ask(false)

    Label {
        text: qsTr("The screen goes back to the start. Nothing of your visit is kept.")
        width: parent.width
    }
}
