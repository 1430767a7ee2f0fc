pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Where has it spread, and how is it treated. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    readonly property bool sideBySide: !root.kiosk.display.portrait && Theme.textScale <= 1.3 && width > Theme.px(420)
    readonly property var texts: root.kiosk.home.texts
    readonly property real half: root.sideBySide ? (column.width - Theme.gap) / 2 : column.width

    property bool crowded: false

    function updateCrowded(): void {
        root.crowded = root.overflows;
    }

    bottomPadding: root.sideBySide ? Theme.px(4) : Theme.gap
    guttered: root.crowded || Theme.textScale > 1 || height < Theme.px(root.sideBySide ? 235 : 450)

    onOverflowsChanged: Qt.callLater(root.updateCrowded) // once everything has its height

    Grid {
        id: sides

        readonly property var cards: [map, ...Array.from(tiles.children), guides]

        columnSpacing: Theme.gap
        columns: root.sideBySide ? 2 : 1
        rowSpacing: Theme.gap
        width: root.column.width

        Panel {
            id: map

            readonly property string blockId: "page:map"

            pad: Theme.px(6)
            spacing: Theme.px(1.5)
            width: root.sideBySide ? root.half * 0.94 : root.half

            Label {
                font.bold: true
                font.pixelSize: Theme.sectionSize
                heading: true
                text: Theme.held(root.texts["sites_heading"] ?? "")
                width: parent.width
            }

            Label {
                id: hint

                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                text: root.texts["sites_hint"] ?? ""
                width: parent.width
            }

            BodyMap {
                height: Math.max(implicitHeight, root.sideBySide ? root.height - Theme.px(46) : 0)
                hotSpots: root.kiosk.diagram
                map: root.kiosk.home.map
                width: parent.width

                onRegionChosen: region => {
                    if (region.topic !== "")
                        root.kiosk.openTopic(region.topic);
                }
            }
        }

        Column {
            spacing: Theme.px(4)
            width: root.sideBySide ? root.half * 1.06 : root.half

            Label {
                font.bold: true
                font.pixelSize: Theme.sectionSize
                heading: true
                text: Theme.held(root.texts["treatments_heading"] ?? "")
                topPadding: root.sideBySide ? Theme.px(5) : Theme.px(2)
                width: parent.width
            }

            Grid {
                id: tiles

                readonly property int across: width < Theme.px(150) * Theme.textScale ? 1 : 2
                readonly property real free: root.height - Theme.px(30) - guides.height - 3 * spacing
                readonly property var heights: Array.from(children).filter(child => child.title !== undefined).map(tile => tile.implicitHeight)
                readonly property var rowHeights: heights.map((_, index) => Math.max(...heights.slice(index - index % across, index - index % across + across)))
                readonly property real tallest: Math.max(0, ...heights)
                readonly property real even: (tiles.free - Theme.px(6)) / 4
                readonly property real spare: Math.max(0, even - rowHeights.reduce((sum, height) => sum + height, 0) / across / 4)

                /*! The same for all; where that is too much for the screen, each row as high as its own words need. */
                function rowHeight(index: int): real {
                    if (!root.sideBySide)
                        return tallest;
                    return tallest <= even ? even : (rowHeights[index] ?? 0) + spare;
                }

                columns: across
                spacing: Theme.px(4)
                width: parent.width

                Repeater {
                    model: root.kiosk.home.categories

                    TouchTile {
                        required property var modelData
                        required property int index
                        readonly property string blockId: modelData.id

                        colour: modelData.colour
                        glyph: modelData.icon
                        height: tiles.rowHeight(index)
                        summary: modelData.summary
                        title: modelData.title
                        width: (tiles.width - (tiles.across - 1) * tiles.spacing) / tiles.across

                        onClicked: root.kiosk.openCategory(modelData.id)
                    }
                }
            }

            LinkRow {
                id: guides

                readonly property string blockId: "page:guides"

                title: root.texts["guides_heading"] ?? ""
                summary: root.texts["guides_hint"] ?? ""
                width: parent.width

                onClicked: root.kiosk.openGuides()
            }
        }
    }
}
