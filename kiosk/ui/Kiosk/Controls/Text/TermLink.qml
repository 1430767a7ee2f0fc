import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! One line's piece of a link inside running text: transparent, at least 10 mm high. */
TouchArea {
    id: root

    required property bool first

    activeFocusOnTab: first

    Accessible.ignored: !first
    Accessible.role: Accessible.Link

    Rectangle {
        anchors.fill: parent
        border.color: Theme.focus
        border.width: root.activeFocus ? Theme.ring : 0
        color: root.down ? Qt.alpha(Theme.ink, 0.15) : "transparent"
        visible: root.down || root.activeFocus
    }
}
