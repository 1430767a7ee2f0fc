import QtQuick
import Kiosk.Theme

/*! A round button with an icon only; its name is spoken, not shown. */
TouchButton {
    id: root

    required property string name

    height: Theme.target
    leftPadding: 0
    rightPadding: 0
    textSize: Theme.px(8)
    width: Theme.target

    Accessible.name: name
}
