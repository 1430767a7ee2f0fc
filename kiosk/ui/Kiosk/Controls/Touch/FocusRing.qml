import QtQuick
import Kiosk.Theme

/*! Shows which control of a window the keyboard is on: one ring, which goes where the focus goes,
    dark and light, so that it is seen on any ground. */
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

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        border.color: Theme.paper
        border.width: Theme.ring
        color: "transparent"
        radius: Math.max(0, root.radius - Theme.ring)
    }
}
