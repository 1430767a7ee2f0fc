import QtQuick
import Kiosk.Theme

/*! A diagram from the pack, drawn sharp at its size on screen. `drawnWidth` may lag behind while pinching. The
    size is part of the address, and the address is asked for when what is around it has found its place: each
    size on the way would be a drawing of its own. */
Image {
    id: root

    required property var diagram
    property real drawnWidth: width
    readonly property string address: root.diagram.slug === undefined || root.drawnWidth < 1 ? "" : ["image://diagram", root.diagram.slug, root.diagram.digest, Math.round(root.drawnWidth), Math.round(root.drawnWidth * root.diagram.height / root.diagram.width)].join("/")

    function draw(): void {
        root.source = root.address;
    }

    fillMode: Image.PreserveAspectFit

    Accessible.name: root.diagram.alt ?? ""
    Accessible.role: Accessible.Graphic

    onAddressChanged: Qt.callLater(root.draw)
}
