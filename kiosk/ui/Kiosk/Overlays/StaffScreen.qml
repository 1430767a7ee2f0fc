import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Of the staff panel: what concerns the screen and nobody's visit. */
Column {
    id: root

    required property PanelViewModel panel

    spacing: Theme.smallGap

    Label {
        font.bold: true
        heading: true
        text: Theme.held(qsTr("This screen"))
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        TouchButton {
            text: qsTr("Reserve it: “Please ask the staff”")
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.reserve()
        }

        TouchButton {
            text: qsTr("Clean it: no touch counts for a minute")
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.clean()
        }

        TouchButton {
            checked: root.panel.quiet
            glyph: root.panel.quiet ? "check" : ""
            primary: root.panel.quiet
            text: qsTr("Quiet: nothing invites or moves")
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.setQuiet(!root.panel.quiet)
        }

        TouchButton {
            glyph: "usual"
            text: qsTr("Restart the program")
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.restart()
        }

        TouchButton {
            glyph: "finish"
            text: qsTr("Leave the program")
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.leave()
        }
    }
}
