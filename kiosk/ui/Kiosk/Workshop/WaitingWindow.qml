import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! What an author sees while the content has never been whole: a calm ground, for the faults to stand on. */
Window {
    id: root

    property real pxPerMm: 1 / 0.275

    color: Theme.paper
    title: "Waypost"

    Binding {
        property: "pixelRatio"
        target: Theme
        value: root.devicePixelRatio
    }

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.pxPerMm
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.leadSize
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("The pages open as soon as the content is whole.")
        width: parent.width - 2 * Theme.margin
        y: Math.round(root.height * 0.2)
    }

    FocusRing {
        focused: root.activeFocusItem
    }
}
