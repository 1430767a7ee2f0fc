import QtQuick

/*! Sees every touch and every moving finger without taking any, and hides the pointer while touch is used. */
Item {
    id: root

    property bool mouseSeen: false

    signal present

    PointHandler {
        acceptedDevices: PointerDevice.AllDevices

        onActiveChanged: root.present()
        onPointChanged: {
            if (active)
                root.present();
        }
    }

    // Of two such handlers on one item only one would be told of a press.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedDevices: PointerDevice.TouchScreen

            onActiveChanged: root.mouseSeen = false
        }
    }

    HoverHandler {
        acceptedDevices: PointerDevice.Mouse
        cursorShape: root.mouseSeen ? Qt.ArrowCursor : Qt.BlankCursor

        onPointChanged: root.mouseSeen = true
    }
}
