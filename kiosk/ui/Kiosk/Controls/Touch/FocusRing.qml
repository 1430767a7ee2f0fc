import QtQuick
import Kiosk.Theme

/*! Shows which control of a window the keyboard is on: one ring, which goes where the focus goes. */
Rectangle {
    id: root

    required property Item focused
    readonly property Touchable control: focused as Touchable

    anchors.fill: parent
    anchors.margins: -Theme.ring * 2
    border.color: Theme.focus
    border.width: Theme.ring
    color: "transparent"
    parent: control
    radius: Math.min(Theme.radius + Theme.ring * 2, height / 2)
    visible: control !== null
}
