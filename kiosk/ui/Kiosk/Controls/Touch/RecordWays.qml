import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! For staff at the end of a visit: that the teach-back is done, and the line for the record. */
Flow {
    id: root

    required property PanelViewModel panel

    spacing: Theme.smallGap

    TouchButton {
        checked: root.panel.taught
        glyph: root.panel.taught ? "check" : ""
        primary: root.panel.taught
        text: qsTr("Teach-back done")
        width: Math.min(implicitWidth, root.width)

        onClicked: root.panel.setTaught(!root.panel.taught)
    }

    TouchButton {
        glyph: "finish"
        text: qsTr("End the visit, with a line for the record")
        width: Math.min(implicitWidth, root.width)

        onClicked: root.panel.endVisit()
    }
}
