import QtQuick
import Kiosk.Theme

/*! A soft card around a column of things. */
Rectangle {
    id: root

    property string colour: ""
    property int pad: Theme.padding
    property int spacing: Theme.px(3.5)
    default property alias items: column.data

    border.color: root.colour === "" ? Theme.hairline : (Theme.highContrast ? Theme.ink : color)
    border.width: Theme.line
    color: root.colour === "" ? Theme.card : Theme.soft(root.colour)
    implicitHeight: column.implicitHeight + 2 * root.pad
    radius: Theme.px(9)

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        spacing: root.spacing
        y: root.pad
    }
}
