import QtQuick
import Kiosk.Theme

/*! A diagram from the pack, drawn sharp at its size on screen. `drawnWidth` may lag behind while pinching. */
Image {
    id: root

    required property var diagram
    property real drawnWidth: width

    fillMode: Image.PreserveAspectFit
    source: root.diagram.slug === undefined ? "" : "image://diagram/" + root.diagram.slug
    sourceSize: Qt.size(Math.round(root.drawnWidth), Math.round(root.drawnWidth * (root.diagram.height ?? 3) / (root.diagram.width ?? 4)))

    Accessible.name: root.diagram.alt ?? ""
    Accessible.role: Accessible.Graphic
}
