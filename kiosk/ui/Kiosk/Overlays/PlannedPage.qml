pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A page of a visit that is being put together, with its number and a way to take it out. */
Item {
    id: root

    required property int index
    required property string title
    required property string colour

    signal removed

    height: Math.max(Theme.target, words.height)

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: remove.left
        anchors.rightMargin: Theme.smallGap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint(root.colour)
        font.bold: true
        lineHeight: Theme.tightHeight
        text: qsTr("%1. %2").arg(root.index + 1).arg(root.title)
    }

    IconButton {
        id: remove

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        name: qsTr("Take out: %1").arg(root.title)

        onClicked: root.removed()
    }
}
