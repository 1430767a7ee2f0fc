import QtQuick
import Kiosk.Theme

/*! A soft card around a column of things. */
Item {
    id: root

    property string colour: ""
    property color outline: colour === "" ? Theme.hairline : Theme.highContrast ? Theme.ink : plate.fill
    property int outlineWidth: Theme.line
    property int pad: Theme.padding
    property alias spacing: column.spacing
    default property alias items: column.data

    implicitHeight: column.implicitHeight + 2 * pad

    Plate {
        id: plate

        anchors.fill: parent
        fill: root.colour === "" ? Theme.card : Theme.soft(root.colour)
        outline: root.outline
        outlineWidth: root.outlineWidth
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
