import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The base of all that looks like a control: least size, surface, pressed state. Children lie
    inside its padding; `contentWidth` and `contentHeight` tell how large they want to be. */
TouchArea {
    id: root

    property bool available: true
    property bool checked: false
    property color surface: Theme.card
    property color pressedSurface: Theme.pressed
    property color outline: Theme.border
    property int outlineWidth: Theme.line
    property real radius: Theme.radius
    property int leftPadding: 0
    property int rightPadding: 0
    property int topPadding: 0
    property int bottomPadding: 0
    property real contentHeight: 0
    property real contentWidth: 0
    readonly property real availableWidth: width - leftPadding - rightPadding
    readonly property bool mirrored: LayoutMirroring.enabled
    default property alias items: inside.data

    enabled: available
    implicitHeight: Math.max(Theme.target, contentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, contentWidth + leftPadding + rightPadding)
    opacity: available ? 1 : 0.4

    Accessible.checked: checked

    Plate {
        fill: root.down ? root.pressedSurface : root.surface
        outline: root.outline
        outlineWidth: root.outlineWidth
        radius: root.radius
    }

    Item {
        id: inside

        anchors.bottomMargin: root.bottomPadding
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.topMargin: root.topPadding
    }
}
