import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The number of a region. */
Plate {
    id: root

    required property int number
    property bool marked: false
    property real size: Theme.pin

    fill: marked ? Theme.pinMarked : Theme.pinPlain
    height: size
    outline: Theme.pictureCasing
    outlineWidth: Theme.px(0.8)
    radius: size / 2
    width: size

    Lettering {
        anchors.centerIn: parent
        color: Theme.pictureCasing
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.67)
        lineHeight: 1
        text: root.number
    }
}
