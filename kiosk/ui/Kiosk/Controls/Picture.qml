import QtQuick
import Kiosk.Theme

/*! A diagram from the pack, drawn sharp at its size on screen. `drawnWidth` may lag behind while pinching. The
    size is part of the address: as a property of its own it would change a moment later, and draw twice. */
Image {
    id: root

    required property var diagram
    property real drawnWidth: width

    fillMode: Image.PreserveAspectFit
    source: root.diagram.slug === undefined ? "" : ["image://diagram", root.diagram.slug, root.diagram.digest, Math.round(root.drawnWidth), Math.round(root.drawnWidth * root.diagram.height / root.diagram.width)].join("/")

    Accessible.name: root.diagram.alt ?? ""
    Accessible.role: Accessible.Graphic
}
