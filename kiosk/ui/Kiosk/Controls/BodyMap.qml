pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

/*! The picture whose parts lead to pages, each joined by a line to its name beside it. */
Item {
    id: root

    required property var map
    required property DiagramViewModel hotSpots
    readonly property var regions: root.map.regions ?? []
    readonly property int columns: Theme.shortScreen ? 2 : 1
    readonly property real aspect: (root.map.width ?? 2) / (root.map.height ?? 3)
    readonly property real nameWidth: root.columns > 1 ? width * 0.62 : Math.min(Theme.px(100) * Math.min(1.5, Theme.textScale), width * 0.52)

    signal pageRequested(slug: string)

    implicitHeight: Math.max(Theme.px(root.columns > 1 ? 118 : 200), names.implicitHeight)

    Rectangle {
        anchors.fill: picture
        color: Theme.picture
        visible: Theme.highContrast
    }

    DiagramView {
        id: picture

        diagram: root.map
        height: Math.min(parent.height, width / root.aspect)
        hotSpots: root.hotSpots
        numbered: root.columns > 1
        pinSize: Theme.px(7)
        width: Math.min(parent.height * root.aspect, parent.width - root.nameWidth - Theme.px(8))
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: (parent.height - height) / 2

        onRegionChosen: id => {
            for (const region of root.regions) {
                if (region.id === id && region.topic !== "")
                    root.pageRequested(region.topic);
            }
        }
    }

    Grid {
        id: names

        columns: root.columns
        spacing: Theme.smallGap
        width: root.nameWidth
        x: root.LayoutMirroring.enabled ? 0 : parent.width - width
        y: Math.max(0, (parent.height - height) / 2)

        Repeater {
            id: rows

            model: root.regions

            LinkRow {
                required property var modelData
                readonly property bool lit: picture.isMarked(modelData.id)

                bottomPadding: Theme.px(1.5)
                colour: modelData.colour
                leftPadding: Theme.px(4)
                number: root.columns > 1 ? modelData.number : 0
                outlineWidth: lit ? Theme.strong : Theme.line
                rightPadding: Theme.px(3)
                surface: lit ? Theme.soft(modelData.colour) : Theme.paper
                title: modelData.name
                topPadding: Theme.px(1.5)
                width: (names.width - (root.columns - 1) * names.spacing) / root.columns

                onClicked: root.pageRequested(modelData.topic)
                onDownChanged: picture.marked = down ? [modelData.id] : []
            }
        }
    }

    Repeater {
        model: root.columns > 1 ? [] : root.regions

        Shape {
            id: leader

            required property var modelData
            required property int index
            readonly property Item row: rows.count > index ? rows.itemAt(index) : null
            readonly property real pinX: picture.x + modelData.pinX * picture.unit
            readonly property real pinY: picture.y + modelData.pinY * picture.unit
            readonly property real endX: root.LayoutMirroring.enabled ? names.x + names.width : names.x
            readonly property real endY: names.y + (row ? row.y + row.height / 2 : 0)
            readonly property real bendX: endX + (root.LayoutMirroring.enabled ? 1 : -1) * Theme.px(7)

            anchors.fill: parent

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.pictureCasing
                strokeWidth: Theme.px(1.5)

                PathPolyline {
                    path: [Qt.point(leader.pinX, leader.pinY), Qt.point(leader.bendX, leader.endY), Qt.point(leader.endX, leader.endY)]
                }
            }

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.highContrast ? Theme.pictureInk : Theme.tint(leader.modelData.colour)
                strokeWidth: Theme.px(0.7)

                PathPolyline {
                    path: [Qt.point(leader.pinX, leader.pinY), Qt.point(leader.bendX, leader.endY), Qt.point(leader.endX, leader.endY)]
                }
            }

            Rectangle {
                border.color: Theme.pictureCasing
                border.width: Theme.px(0.7)
                color: Theme.highContrast ? Theme.pictureInk : Theme.tint(leader.modelData.colour)
                height: width
                radius: width / 2
                width: Theme.px(4)
                x: leader.pinX - width / 2
                y: leader.pinY - height / 2
            }
        }
    }
}
