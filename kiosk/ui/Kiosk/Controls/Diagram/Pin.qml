import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The number of a region. */
Item {
    id: root

    required property int number
    property bool marked: false
    readonly property color ink: marked ? Theme.pinMarkedInk : Theme.pictureCasing
    property real size: Theme.pin

    height: size
    width: size

    Plate {
        fill: root.marked ? Theme.pinMarked : Theme.pinPlain
        outline: root.ink
        outlineWidth: Theme.px(0.8)
        radius: root.size / 2
    }

    Lettering {
        anchors.centerIn: parent
        color: root.ink
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.67)
        lineHeight: 1
        text: root.number
    }
}
