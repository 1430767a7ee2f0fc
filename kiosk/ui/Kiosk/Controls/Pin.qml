import QtQuick
import Kiosk.Theme

/*! The number of a region. */
Rectangle {
    id: root

    required property int number
    property bool marked: false
    property real size: Theme.pin

    border.color: Theme.pictureCasing
    border.width: Theme.px(0.8)
    color: root.marked ? "#8A2B18" : "#09525D"
    height: size
    radius: size / 2
    width: size

    Label {
        anchors.centerIn: parent
        color: "#FFFFFF"
        font.bold: true
        font.pixelSize: Math.round(root.size * 0.62)
        lineHeight: 1
        text: root.number

        Accessible.ignored: true
    }
}
