import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A nurse would like to open another page: may they? A touch beside it is no answer. */
Sheet {
    id: root

    required property KioskViewModel kiosk

    closable: false
    title: qsTr("A nurse would like to open another page")

    foot: [
        TouchButton {
            glyph: "check"
            primary: true
            text: qsTr("Yes, open it")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.kiosk.interruption.answer(true)
        },
        TouchButton {
            text: qsTr("Not now")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.kiosk.interruption.answer(false)
        }
    ]

    Label {
        font.bold: true
        text: root.kiosk.interruption.title
        width: parent.width
    }

    Label {
        text: qsTr("If you say yes, it takes the place of your page, and nothing of your visit is kept. If you do not answer, your page stays.")
        width: parent.width
    }
}
