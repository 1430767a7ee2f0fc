pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram inside a page: the picture and, beside or below it, the same in words. A tall picture stands among its
    names, joined to them by lines. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property string chosen: kiosk.chosenIn(blockId, content.own ?? "")
    property real pictureHeight: 0
    readonly property bool tall: content.height > 1.2 * content.width
    readonly property bool wide: width > Theme.px(250) * Theme.textScale
    readonly property real wholeHeight: body.y + pictureHeight + 2 * pad

    function choose(id: string): void {
        chosen = chosen === id ? "" : id;
        kiosk.chooseIn(blockId, chosen);
    }

    Label {
        font.weight: Font.DemiBold
        text: Theme.held(root.content.caption)
        width: parent.width

        Accessible.name: root.content.caption
    }

    Loader {
        id: body

        sourceComponent: root.tall ? among : beside
        width: parent.width
    }

    Label {
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        text: root.kiosk.home.texts["figure_note"] ?? ""
        width: parent.width
    }

    Component {
        id: among

        Column {
            spacing: Theme.px(4)

            onHeightChanged: root.pictureHeight = height

            BodyMap {
                bothSides: Theme.shortScreen || width > Theme.px(230)
                choosing: true
                height: Math.max(implicitHeight, Theme.px(bothSides ? 150 : 215))
                hotSpots: root.kiosk.diagram
                map: root.content
                marked: root.chosen === "" ? [] : [root.chosen]
                width: parent.width

                onRegionChosen: region => root.choose(region.id)
            }

            Larger {}
        }
    }

    Component {
        id: beside

        Grid {
            id: sides

            columnSpacing: Theme.px(6)
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.px(5)

            Column {
                spacing: Theme.px(4)
                width: root.wide ? sides.width * 0.54 : sides.width

                onHeightChanged: root.pictureHeight = height

                Rectangle {
                    color: Theme.picture
                    height: view.height
                    width: parent.width

                    DiagramView {
                        id: view

                        diagram: root.content
                        height: implicitHeight
                        hotSpots: root.kiosk.diagram
                        marked: root.chosen === "" ? [] : [root.chosen]
                        width: parent.width

                        onRegionChosen: id => root.choose(id)
                    }
                }

                Larger {}
            }

            Column {
                spacing: Theme.smallGap
                width: root.wide ? sides.width - sides.width * 0.54 - sides.columnSpacing : sides.width

                Repeater {
                    model: root.content.regions

                    RegionRow {
                        id: twin

                        required property var modelData

                        marked: root.chosen === modelData.id
                        numbered: view.numbered
                        region: modelData
                        width: parent?.width ?? 0

                        onClicked: root.choose(twin.modelData.id)
                    }
                }
            }
        }
    }

    component Larger: TouchButton {
        glyph: "expand"
        text: root.content.steps.length > 0 ? qsTr("Larger, step by step") : qsTr("Larger")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.kiosk.openDiagram(root.content.slug, root.chosen)
    }
}
