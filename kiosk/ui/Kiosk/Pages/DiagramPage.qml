pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram at full size: picture and list twin mark each other, steps go forward and back, pinch and buttons zoom. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property DiagramViewModel diagram: root.kiosk.diagram
    readonly property bool sideBySide: !root.kiosk.display.portrait
    readonly property bool stepped: (root.diagram.content.steps ?? []).length > 0

    Label {
        id: title

        anchors.left: parent.left
        anchors.right: parent.right
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: root.diagram.content.title ?? ""
    }

    ZoomView {
        id: zoom

        anchors.left: parent.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.smallGap
        diagram: root.diagram.content
        height: root.sideBySide ? root.height - y - Theme.gap : Math.min(root.height * 0.52, width * (root.diagram.content.height ?? 3) / (root.diagram.content.width ?? 4))
        hotSpots: root.diagram
        marked: root.diagram.marked
        width: root.sideBySide ? root.width * (Theme.textScale > 1.3 ? 0.48 : 0.58) : root.width

        onRegionChosen: id => root.diagram.choose(root.diagram.selected === id ? "" : id)
    }

    Item {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.smallGap
        anchors.left: root.sideBySide ? zoom.right : parent.left
        anchors.leftMargin: root.sideBySide ? Theme.gap : 0
        anchors.right: parent.right
        anchors.top: root.sideBySide ? title.bottom : zoom.bottom
        anchors.topMargin: Theme.smallGap

        PageFlick {
            id: list

            anchors.fill: parent
            bottomPadding: Theme.smallGap
            spacing: Theme.smallGap

            StepBar {
                count: (root.diagram.content.steps ?? []).length
                current: root.diagram.step
                sentence: root.diagram.step >= 0 ? root.diagram.content.steps[root.diagram.step].text : root.diagram.content.caption ?? ""
                width: list.column.width

                onStepRequested: step => root.diagram.showStep(step)
            }

            Repeater {
                model: root.diagram.content.regions ?? []

                RegionRow {
                    id: twin

                    required property var modelData

                    marked: root.diagram.marked.indexOf(modelData.id) >= 0
                    open: root.diagram.selected === modelData.id
                    region: modelData
                    width: parent?.width ?? 0

                    onClicked: root.diagram.choose(root.diagram.selected === twin.modelData.id ? "" : twin.modelData.id)
                }
            }

            TouchButton {
                readonly property var chosen: (root.diagram.content.regions ?? []).find(region => region.id === root.diagram.selected)

                glyph: "chevron"
                glyphLast: true
                text: qsTr("Read the page about this")
                visible: chosen !== undefined && chosen.topic !== ""
                width: Math.min(implicitWidth, parent?.width ?? 0)

                onClicked: root.kiosk.openTopic(chosen.topic)
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
                text: root.kiosk.home.texts["figure_note"] ?? ""
                width: parent?.width ?? 0
            }
        }
    }

    Connections {
        target: root.diagram

        function onOpened(): void {
            zoom.reset();
        }
    }
}
