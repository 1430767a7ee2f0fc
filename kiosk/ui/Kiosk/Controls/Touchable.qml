pragma ComponentBehavior: Bound

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

    background: Plate {
        fill: root.down ? root.pressedSurface : root.surface
        outline: root.outline
        outlineWidth: root.outlineWidth
        radius: root.radius

        Loader {
            active: root.visualFocus
            anchors.fill: parent
            anchors.margins: -Theme.ring * 2
            source: "FocusRing.qml"
        }
    }
}
