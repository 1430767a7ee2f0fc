pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! A tall picture whose parts are joined by lines to their names: beside it, or where there is more width than
    height on both sides of it. What a choice means is for the page to say. */
Item {
    id: root

    required property var map
    required property DiagramViewModel hotSpots
    readonly property var regions: map.regions ?? []
    readonly property var farIds: idsOnFarSide()
    readonly property var onFar: regions.filter(region => farIds.includes(region.id))
    readonly property var onNear: regions.filter(region => !farIds.includes(region.id))
    property bool bothSides: Theme.shortScreen
    property bool choosing: false
    property var marked: []
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real aspect: (map.width ?? 2) / (map.height ?? 3)
    readonly property real nameWidth: bothSides ? (width - Theme.px(80)) / 2 : Math.min(Theme.px(100) * Math.min(1.5, Theme.textScale), width * 0.52)
    readonly property real pictureRoom: width - (bothSides ? 2 : 1) * (nameWidth + Theme.px(8))

    signal regionChosen(region: var)

    /*! Names on both sides: the half of the regions that lie there, so that no leader crosses the picture. */
    function idsOnFarSide(): var {
        if (!bothSides)
            return [];
        const ids = regions.slice().sort((one, other) => one.pinX - other.pinX).map(region => region.id);
        const half = Math.ceil(ids.length / 2);
        return mirrored ? ids.slice(half) : ids.slice(0, half);
    }

    function choose(id: string): void {
        regionChosen(regions.find(region => region.id === id));
    }

    implicitHeight: Math.max(Theme.px(bothSides ? 118 : 184), near.implicitHeight, far.implicitHeight)

    Rectangle {
        anchors.fill: picture
        color: Theme.picture
        radius: Theme.px(6)
        visible: !Qt.colorEqual(Theme.picture, Theme.card)
    }

    DiagramView {
        id: picture

        diagram: root.map
        height: Math.min(parent.height, width / root.aspect)
        hotSpots: root.hotSpots
        marked: root.marked
        numbered: false
        width: Math.min(parent.height * root.aspect, root.pictureRoom)
        x: root.bothSides ? (parent.width - width) / 2 : root.mirrored ? parent.width - width : 0
        y: (parent.height - height) / 2

        onRegionChosen: id => root.choose(id)
    }

    RegionNames {
        id: near

        choosing: root.choosing
        hotSpots: picture
        model: root.onNear
        width: root.nameWidth
        x: root.mirrored ? 0 : parent.width - width
        y: Math.max(0, (parent.height - height) / 2)

        onRegionChosen: id => root.choose(id)
    }

    RegionNames {
        id: far

        choosing: root.choosing
        hotSpots: picture
        model: root.onFar
        width: root.nameWidth
        x: root.mirrored ? parent.width - width : 0
        y: Math.max(0, (parent.height - height) / 2)

        onRegionChosen: id => root.choose(id)
    }

    Repeater {
        model: root.regions

        Leader {
            id: leader

            required property var modelData
            readonly property bool isFar: root.farIds.includes(modelData.id)
            readonly property RegionNames column: isFar ? far : near
            readonly property Item row: column.rowAt((isFar ? root.onFar : root.onNear).findIndex(region => region.id === modelData.id))
            readonly property bool fromLeft: column.x > picture.x

            anchors.fill: parent
            colour: modelData.colour
            strong: root.marked.indexOf(modelData.id) >= 0
            from: Qt.point(picture.x + modelData.pinX * picture.unit, picture.y + modelData.pinY * picture.unit)
            to: Qt.point(leader.fromLeft ? column.x : column.x + column.width, column.y + (row ? row.y + row.height / 2 : 0))
        }
    }
}
