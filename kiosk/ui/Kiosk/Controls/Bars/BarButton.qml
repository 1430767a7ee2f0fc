import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A button on the dark bar. */
TouchButton {
    id: root

    property bool outlined: false

    height: Theme.px(21)
    leftPadding: Theme.px(2)
    outline: Theme.barInk
    outlineWidth: outlined ? Theme.strong : Theme.line
    pressedSurface: Theme.pressed
    rightPadding: Theme.px(2)
    surface: outlined ? Theme.bar : Theme.card
    textSize: Theme.barSize
    wordColour: outlined && !down ? Theme.barInk : Theme.control
}
