import QtQuick
import Kiosk.Scene

/*! The scene behind the invitation, where the words leave it room. */
Scene {
    readonly property var room: parent

    mirrored: room?.mirrored ?? false
    place: room?.place ?? Qt.rect(0, 0, 0, 0)
}
