import QtQuick
import Kiosk.Theme

/*! A soft card around a column of things. */
Item {
    id: root

    property string colour: ""
    property color outline: colour === "" ? Theme.hairline : Theme.stark ? Theme.ink : plate.color
    property int outlineWidth: Theme.line
    property int pad: Theme.padding
    property alias spacing: column.spacing
    default property alias items: column.data

    implicitHeight: column.implicitHeight + 2 * pad

    Rectangle {
        id: plate

        anchors.fill: parent
        border.color: root.outline
        border.width: root.outlineWidth
        color: root.colour === "" ? Theme.card : Theme.soft(root.colour)
        radius: Theme.px(9)
    }

    Column {
        id: column

        spacing: Theme.px(3.5)
        width: root.width - 2 * root.pad
        x: root.pad
        y: root.pad
    }
}
