import QtQuick
import Kiosk.Theme

/*! What lies between a page and a card over it: a touch on it means to leave the card. */
TouchArea {
    property alias color: ground.color

    activeFocusOnTab: false
    text: qsTr("Close")

    Rectangle {
        id: ground

        anchors.fill: parent
        color: Theme.backdrop
    }
}
