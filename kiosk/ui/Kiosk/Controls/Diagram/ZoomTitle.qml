import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The title over a picture, and the buttons that make the picture smaller and larger. */
Item {
    id: root

    required property string title
    required property ZoomView view
    property real buttonsMargin: 0

    height: Math.max(Theme.target, words.implicitHeight)

    Label {
        id: words

        anchors.left: parent.left
        anchors.right: zooms.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: Theme.held(root.title)
    }

    Row {
        id: zooms

        anchors.right: parent.right
        anchors.rightMargin: root.buttonsMargin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap

        IconButton {
            available: root.view.zoom > 1
            glyph: "minus"
            name: qsTr("Smaller")

            onClicked: root.view.zoomTo(root.view.zoom / 1.5)
        }

        IconButton {
            available: root.view.zoom < root.view.most
            glyph: "plus"
            name: qsTr("Larger")

            onClicked: root.view.zoomTo(root.view.zoom * 1.5)
        }
    }
}
