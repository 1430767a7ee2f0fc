import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram that can be enlarged by pinching or with buttons, and then moved. */
Rectangle {
    id: root

    required property var diagram
    required property DiagramViewModel hotSpots
    property var marked: []
    property int step: -1
    property real zoom: 1
    readonly property real most: 4
    property var later: null // where to look once the picture has its size
    readonly property bool numbered: view.numbered
    readonly property bool tall: view.tall
    readonly property real aspect: (diagram.width ?? 4) / (diagram.height ?? 3)
    readonly property var naming: names.found
    readonly property real fitWidth: names.pending ? 0 : Math.min(flick.width, flick.height * aspect) * (naming.share ?? 1) // not drawn at a size that will not last
    readonly property bool framed: (naming.names ?? []).length > 0

    readonly property point origin: Qt.point(flick.x + view.x - flick.contentX, flick.y + view.y - flick.contentY)
    readonly property real unit: view.unit

    signal regionChosen(id: string)
    signal looked(zoom: real, x: real, y: real)

    function middle(): point {
        return Qt.point((flick.contentX + flick.width / 2) / Math.max(1, flick.contentWidth), (flick.contentY + flick.height / 2) / Math.max(1, flick.contentHeight));
    }

    /*! Enlarges so much, with a point of the picture (0 to 1 each way) in the middle. */
    function look(value: real, middle: point): void {
        zoom = Math.max(1, Math.min(most, value));
        later = names.pending ? middle : null;
        if (later !== null)
            return;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, middle.x * flick.contentWidth - flick.width / 2));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, middle.y * flick.contentHeight - flick.height / 2));
    }

    function zoomTo(value: real): void {
        look(value, middle());
        tell();
    }

    function tell(): void {
        const point = middle();
        looked(zoom, point.x, point.y);
    }

    border.color: Theme.hairline
    border.width: Theme.line
    clip: true
    color: Theme.picture
    radius: Theme.px(6)

    PictureNames {
        id: names

        diagram: root.diagram
        hotSpots: root.hotSpots
        room: Qt.size(flick.width, flick.height)
        wanted: !view.tall

        onFoundChanged: {
            if (root.later !== null)
                root.look(root.zoom, root.later);
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.px(2)
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: root.framed ? height * root.zoom : Math.max(height, view.height)
        contentWidth: root.framed ? width * root.zoom : Math.max(width, view.width)
        interactive: !pinch.active // else it takes the fingers as soon as there is something to move

        onContentXChanged: {
            if (moving)
                root.tell();
        }
        onContentYChanged: {
            if (moving)
                root.tell();
        }

        DiagramView {
            id: view

            diagram: root.diagram
            drawnWidth: pinch.active ? root.fitWidth : root.fitWidth * root.zoom
            height: width / root.aspect
            hotSpots: root.hotSpots
            margin: root.framed ? Math.max(x, y) : 0
            marked: root.marked
            naming: root.naming
            step: root.step
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
