import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/*! One line's piece of a link inside running text: transparent, at least 10 mm high. */
T.AbstractButton {
    id: root

    required property string plainName
    required property bool first

    focusPolicy: root.first ? Qt.StrongFocus : Qt.NoFocus
    text: root.plainName

    Accessible.ignored: !root.first
    Accessible.name: root.plainName
    Accessible.role: Accessible.Link

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: Theme.focus
        border.width: root.visualFocus ? Theme.ring : 0
        color: root.down ? Theme.ink : "transparent"
        opacity: root.down ? 0.15 : 1
    }
}
