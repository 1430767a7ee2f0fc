import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/*! The base of all that can be touched: least size, focus ring, pressed state, name and role. */
T.AbstractButton {
    id: root

    property bool available: true
    property color surface: Theme.card
    property color pressedSurface: Theme.pressed
    property color outline: Theme.border
    property int outlineWidth: Theme.line
    property real radius: Theme.radius

    enabled: root.available
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    opacity: root.available ? 1 : 0.4

    Accessible.name: root.text

    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: root.outline
        border.width: root.outlineWidth
        color: root.down ? root.pressedSurface : root.surface
        radius: Math.min(root.radius, height / 2)

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.ring * 2
            border.color: Theme.focus
            border.width: Theme.ring
            color: "transparent"
            radius: parent.radius + Theme.ring * 2
            visible: root.visualFocus
        }
    }
}
