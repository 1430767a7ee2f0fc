import QtQuick
import Kiosk.Theme

/*! A diagram from the pack, drawn sharp at its size on screen and as light as its plate. `step` is the one it shows, -1
    for none; a `small` one has fewer points; `drawnWidth` may lag behind while pinching. The size is part of the address, and the address is asked for
    when what is around it has found its place: each size on the way would be a drawing of its own. */
Image {
    id: root

    required property var diagram
    property int step: -1
    property bool small: false
    property real drawnWidth: Math.min(width, height * diagram.width / diagram.height)
    readonly property string address: diagram.slug === undefined || drawnWidth < 1 ? "" : [...(small ? ["image://thumbnail", diagram.slug, diagram.digest] : ["image://diagram", diagram.slug, diagram.digest, step + 1]), Theme.devicePx(drawnWidth), Theme.devicePx(drawnWidth * diagram.height / diagram.width), String(Theme.picture).slice(1)].join("/")

    function draw(): void {
        source = address;
    }

    fillMode: Image.PreserveAspectFit

    Accessible.name: diagram.alt ?? ""
    Accessible.role: Accessible.Graphic

    onAddressChanged: Qt.callLater(draw)
}
