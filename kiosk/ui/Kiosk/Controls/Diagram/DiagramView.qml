pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram that can be touched: the picture, a light on marked regions, numbers, and one control a region
    for keyboard and screen reader. A touch means the region it is in, else the nearest one. */
Item {
    id: root

    required property var diagram
    required property DiagramViewModel hotSpots
    property var marked: []
    property int step: -1
    readonly property var away: (step < 0 ? diagram.away : diagram.steps?.[step]?.away) ?? []
    property var naming: ({})
    readonly property bool named: naming.named ?? false
    property bool numbered: !named && !tall && Theme.pin < 62 * unit
    readonly property bool tall: (diagram.height ?? 3) > 1.2 * (diagram.width ?? 4)
    property real drawnWidth: width
    readonly property real unit: width / (diagram.width ?? 800)
    property real margin: 0
    property string underFinger: ""
    property string focused: ""
    readonly property var lit: (diagram.regions ?? []).map(region => region.id).filter(id => isMarked(id) || focused === id)

    signal regionChosen(id: string)

    function isMarked(id: string): bool {
        return marked.indexOf(id) >= 0 || underFinger === id;
    }

    function regionAt(point: point): string {
        return (names.childAt(point.x, point.y) as PartName)?.region ?? hotSpots.regionAt(diagram.slug, point.x / unit, point.y / unit, Theme.touchReach / unit, away);
    }

    implicitHeight: width * (diagram.height ?? 3) / (diagram.width ?? 4)

    Picture {
        id: picture

        anchors.fill: parent
        diagram: root.diagram
        drawnWidth: root.drawnWidth
        step: root.step
    }

    Loader {
        active: root.lit.length > 0

        sourceComponent: Spotlight {
            alone: root.step < 0 && root.marked.length > 0
            digest: root.diagram.digest
            drawnUnit: root.drawnWidth / root.diagram.width
            regions: root.lit
            slug: root.diagram.slug
            unit: root.unit
        }
    }

    Repeater {
        model: root.diagram.regions ?? []

        TouchArea {
            id: region

            required property var modelData
            readonly property bool checked: root.isMarked(modelData.id)

            anchors.fill: parent
            text: modelData.name

            Accessible.checked: region.checked
            Accessible.description: modelData.sentence

            onActiveFocusChanged: root.focused = activeFocus ? region.modelData.id : ""
            onClicked: root.regionChosen(region.modelData.id)

            containmentMask: QtObject {
                function contains(point: point): bool {
                    return false;
                }
            }

            Loader {
                active: root.numbered && root.away.indexOf(region.modelData.id) < 0
                x: region.modelData.pinX * root.unit
                y: region.modelData.pinY * root.unit

                sourceComponent: Pin {
                    marked: region.checked
                    number: region.modelData.number
                    tip: Qt.point((region.modelData.tipX - region.modelData.pinX) * root.unit, (region.modelData.tipY - region.modelData.pinY) * root.unit)
                }
            }
        }
    }

    Repeater {
        id: words

        property int there: 0

        function fit(top: real, tall: real): bool { // of a row all words stand, or none
            const all = Array.from(Array(there).keys()).map(at => itemAt(at));
            return all.every(each => each === null || each.modelData.y !== top || each.modelData.height !== tall || each.fits);
        }

        model: root.diagram.words ?? []

        onItemAdded: ++there
        onItemRemoved: --there

        Lettering {
            required property var modelData
            readonly property bool fits: contentHeight <= height + 1 && contentWidth <= width + 1

            color: Theme.pictureInk
            font.bold: true
            font.pixelSize: Theme.pictureWords
            height: modelData.height * root.unit
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            style: Text.Outline
            styleColor: Theme.pictureCasing
            text: modelData.text
            verticalAlignment: Text.AlignVCenter
            visible: words.fit(modelData.y, modelData.height) && root.away.indexOf(modelData.id) < 0
            width: modelData.width * root.unit
            wrapMode: Text.WordWrap
            x: modelData.x * root.unit
            y: modelData.y * root.unit
        }
    }

    Item {
        id: names

        Repeater {
            model: root.naming.names ?? []

            PartName {
                required property var modelData

                marked: root.isMarked(modelData.region)
                spot: modelData
                visible: root.away.indexOf(modelData.region) < 0
                zoom: root.unit / root.naming.unit
            }
        }
    }

    TapHandler {
        id: finger

        margin: root.margin

        onPressedChanged: root.underFinger = pressed ? root.regionAt(point.position) : ""
        onTapped: eventPoint => {
            const id = root.regionAt(eventPoint.position);
            if (id !== "")
                root.regionChosen(id);
        }
    }
}
