import QtQuick
import Kiosk.Theme

/*! Shows which control the keyboard is on. Made only then: the software renderer keeps a picture for every
    rounded rectangle, shown or not. */
Rectangle {
    border.color: Theme.focus
    border.width: Theme.ring
    color: "transparent"
    radius: Math.min(Theme.radius + Theme.ring * 2, height / 2)
}
