pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram inside a page: the picture and, beside or below it, the same in words. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property string chosen: ""
    readonly property bool wide: width > Theme.px(250) * Theme.textScale

    function choose(id: string): void {
        root.chosen = root.chosen === id ? "" : id;
    }

    Label {
        font.weight: Font.DemiBold
        text: root.content.caption
        width: parent.width
    }

    Grid {
        id: sides

        columnSpacing: Theme.px(6)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(5)
        width: parent.width

        Column {
            spacing: Theme.px(4)
            width: root.wide ? sides.width * 0.54 : sides.width

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

            TouchButton {
                glyph: "expand"
                text: root.content.steps.length > 0 ? qsTr("Larger, step by step") : qsTr("Larger")
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.kiosk.openDiagram(root.content.slug, root.chosen)
            }
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

    Label {
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        text: root.kiosk.home.texts["figure_note"] ?? ""
        width: parent.width
    }
}
