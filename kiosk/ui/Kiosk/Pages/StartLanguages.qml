pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The languages to begin in. */
Flow {
    id: root

    required property DisplayViewModel display

    spacing: Theme.gap

    Repeater {
        model: root.display.languages

        TouchButton {
            required property var modelData

            checked: primary
            primary: modelData.code === root.display.language
            text: modelData.name

            onClicked: root.display.setLanguage(modelData.code)
        }
    }
}
