pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram at full size: picture and list twin mark each other, steps go forward and back, pinch and buttons zoom. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property DiagramViewModel diagram: root.kiosk.diagram
    readonly property bool sideBySide: !root.kiosk.display.portrait
    readonly property bool stepped: (root.diagram.content.steps ?? []).length > 0

    Item {
        id: title

        height: Math.max(Theme.target, words.implicitHeight)
        width: parent.width

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: zooms.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.pixelSize: Theme.sectionSize
            heading: true
            text: root.diagram.content.title ?? ""
        }

        Row {
            id: zooms

            anchors.right: parent.right
            anchors.rightMargin: root.sideBySide ? parent.width - zoom.width : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.smallGap

            IconButton {
                available: zoom.zoom > 1
                glyph: "minus"
                name: qsTr("Smaller")

                onClicked: zoom.zoomTo(zoom.zoom / 1.5)
            }

            IconButton {
                available: zoom.zoom < zoom.most
                glyph: "plus"
                name: qsTr("Larger")

                onClicked: zoom.zoomTo(zoom.zoom * 1.5)
            }
        }
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

                Column {
                    id: twin

                    required property var modelData
                    readonly property bool open: root.diagram.selected === modelData.id

                    spacing: Theme.smallGap
                    width: parent?.width ?? 0

                    onOpenChanged: {
                        if (open)
                            Qt.callLater(list.reveal, twin);
                    }

                    RegionRow {
                        marked: root.diagram.marked.indexOf(twin.modelData.id) >= 0
                        numbered: zoom.numbered
                        open: twin.open
                        region: twin.modelData
                        width: parent.width

                        onClicked: root.diagram.choose(twin.open ? "" : twin.modelData.id)
                    }

                    Loader {
                        active: twin.open && twin.modelData.topic !== ""
                        visible: active
                        width: parent.width

                        sourceComponent: Item {
                            implicitHeight: onward.height

                            TouchButton {
                                id: onward

                                glyph: "chevron"
                                glyphLast: true
                                text: qsTr("Read the page about this")
                                width: Math.min(implicitWidth, parent.width)

                                onClicked: root.kiosk.openTopic(twin.modelData.topic)
                            }
                        }
                    }
                }
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
