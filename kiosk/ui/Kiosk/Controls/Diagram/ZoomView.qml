import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram that can be enlarged by pinching or with buttons, and then moved. */
Rectangle {
    id: root

    required property var diagram
    required property DiagramViewModel hotSpots
    property var marked: []
    property real zoom: 1
    readonly property real most: 4
    readonly property bool numbered: view.numbered
    readonly property bool tall: view.tall
    readonly property real aspect: (diagram.width ?? 4) / (diagram.height ?? 3)
    readonly property real fitWidth: Math.min(flick.width, flick.height * aspect)

    readonly property point origin: Qt.point(flick.x + view.x - flick.contentX, flick.y + view.y - flick.contentY)
    readonly property real unit: view.unit

    signal regionChosen(id: string)

    function reset(): void {
        zoomTo(1);
    }

    function zoomTo(value: real): void {
        const centreX = (flick.contentX + flick.width / 2) / Math.max(1, flick.contentWidth);
        const centreY = (flick.contentY + flick.height / 2) / Math.max(1, flick.contentHeight);
        zoom = Math.max(1, Math.min(most, value));
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, centreX * flick.contentWidth - flick.width / 2));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, centreY * flick.contentHeight - flick.height / 2));
    }

    border.color: Theme.hairline
    border.width: Theme.line
    clip: true
    color: Theme.picture
    radius: Theme.px(6)

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.px(2)
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, view.height)
        contentWidth: Math.max(width, view.width)

        DiagramView {
            id: view

            diagram: root.diagram
            drawnWidth: pinch.active ? root.fitWidth : root.fitWidth * root.zoom
            height: width / root.aspect
            hotSpots: root.hotSpots
            marked: root.marked
            width: root.fitWidth * root.zoom
            x: (flick.contentWidth - width) / 2
            y: (flick.contentHeight - height) / 2

            onRegionChosen: id => root.regionChosen(id)
        }

        PinchHandler {
            id: pinch

            property real startZoom: 1

            target: null

            onActiveChanged: startZoom = root.zoom
            onActiveScaleChanged: {
                if (active)
                    root.zoomTo(startZoom * activeScale);
            }
        }
    }
}
