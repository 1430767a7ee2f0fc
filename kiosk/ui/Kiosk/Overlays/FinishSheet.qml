import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Really finished? */
Sheet {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Are you finished?")

    onCloseRequested: root.kiosk.visit.ask(false)

    Label {
        text: qsTr("The screen goes back to the start. Nothing of your visit is kept.")
        width: parent.width
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        TouchButton {
            glyph: "check"
            primary: true
            text: qsTr("Yes, I’m finished")

            onClicked: root.kiosk.visit.finish()
        }

        TouchButton {
            text: qsTr("Keep reading")

            onClicked: root.kiosk.visit.ask(false)
        }
    }
}
