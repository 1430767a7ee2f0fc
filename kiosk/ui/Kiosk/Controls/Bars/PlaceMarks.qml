import QtQuick
import Kiosk.Theme

/*! How far down a page one is. */
Rectangle {
    id: root

    required property real startShare
    required property real shownShare

    border.color: Theme.control
    border.width: Theme.line
    color: "transparent"
    radius: width / 2
    width: Theme.px(2)

    Rectangle {
        color: Theme.control
        height: parent.height * root.shownShare
        radius: width / 2
        width: parent.width
        y: parent.height * root.startShare
    }
}
