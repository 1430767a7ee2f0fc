import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What the empty room above a lowered screen says: a touch there moves the screen up again. Its twin within reach
    is on the bottom bar, so this is no control. */
Item {
    id: root

    required property DisplayViewModel display

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.display.setLowered(false)
    }

    Label {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        color: Theme.inkSoft
        font.pixelSize: Theme.controlSize
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Touch here to move the screen up again.")
        width: parent.width - 2 * Theme.margin
        x: Theme.margin
    }
}
