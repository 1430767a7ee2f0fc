pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A diagram at full size: picture and list twin mark each other, steps go forward and back, pinch and buttons zoom.
    A tall picture stands beside its list on any screen, and lines join the two. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property DiagramViewModel diagram: root.kiosk.diagram
    readonly property var regions: root.diagram.content.regions ?? []
    readonly property var steps: root.diagram.content.steps ?? []
    readonly property real aspect: (root.diagram.content.width ?? 4) / (root.diagram.content.height ?? 3)
    readonly property bool upright: !root.kiosk.display.portrait
    readonly property bool sideBySide: root.upright || zoom.tall
    readonly property real share: zoom.tall ? (root.upright ? 0.4 : 0.5) : Theme.textScale > 1.3 ? 0.48 : 0.58
    readonly property real room: root.height - zoom.y - Theme.gap
    readonly property int step: root.diagram.step
    property bool justOpened: true
    property bool following: true

    /*! The picture as it was looked at; the list shows what is chosen, unless a finger has led it elsewhere. */
    function restorePosition(anchor: string, fraction: real): void {
        zoom.look(root.diagram.zoom, root.diagram.middle);
        root.following = anchor === "" && fraction === 0;
        root.justOpened = true;
        list.restorePosition(anchor, fraction);
        Qt.callLater(root.showChosen);
    }

    function choose(id: string): void {
        root.justOpened = false;
        root.following = true;
        root.diagram.choose(root.diagram.selected === id ? "" : id);
    }

    function showChosen(): void {
        const index = root.regions.findIndex(region => region.id === root.diagram.selected);
        if (root.following && index >= 0 && index < twins.count)
            list.reveal(twins.itemAt(index), root.justOpened);
    }

    onStepChanged: {
        root.following = true;
        if (root.diagram.selected === "") // a chosen part scrolls for itself
            list.scrollToY(0);
    }

    ZoomTitle {
        id: title

        buttonsMargin: root.upright && !zoom.tall && !Theme.shortScreen ? width - zoom.width : 0
        title: root.diagram.content.title ?? ""
        view: zoom
        width: parent.width
    }

    ZoomView {
        id: zoom

        anchors.left: parent.left
        anchors.top: title.bottom
        anchors.topMargin: Theme.smallGap
        diagram: root.diagram.content
        height: root.upright ? root.room : Math.min(zoom.tall ? root.room : root.height * 0.52, width / root.aspect)
        hotSpots: root.diagram
        marked: root.diagram.marked
        step: root.step
        width: root.sideBySide ? root.width * root.share : root.width

        onLooked: (zoom, x, y) => root.diagram.look(zoom, x, y)
        onRegionChosen: id => root.choose(id)
    }

    Item {
        id: side

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.smallGap
        anchors.left: root.sideBySide ? zoom.right : parent.left
        anchors.leftMargin: root.sideBySide ? (zoom.tall ? Theme.px(14) : Theme.gap) : 0
        anchors.right: parent.right
        anchors.top: root.sideBySide ? title.bottom : zoom.bottom
        anchors.topMargin: Theme.smallGap

        PageFlick {
            id: list

            anchors.fill: parent
            bottomPadding: Theme.smallGap
            guttered: !zoom.tall || root.upright || Theme.textScale > 1 || height < Theme.px(400)
            spacing: Theme.smallGap

            onScrolledTo: (anchor, fraction) => {
                root.following = false;
                root.scrolledTo(anchor, fraction);
            }

            StepBar {
                readonly property string blockId: "page:steps"

                count: root.steps.length
                current: root.step
                sentence: root.steps[root.step]?.text ?? root.diagram.content.caption ?? ""
                width: list.column.width

                onStepRequested: step => root.diagram.showStep(step)
            }

            Repeater {
                id: twins

                model: root.regions

                Column {
                    id: twin

                    required property var modelData
                    readonly property string blockId: modelData.id
                    readonly property bool open: root.diagram.selected === modelData.id

                    function show(): void {
                        if (open)
                            Qt.callLater(root.showChosen); // once all that comes with it has its height
                    }

                    spacing: Theme.smallGap
                    width: parent?.width ?? 0

                    onHeightChanged: show()
                    onOpenChanged: show()
                    onYChanged: show()

                    RegionRow {
                        marked: root.diagram.marked.indexOf(twin.modelData.id) >= 0
                        numbered: zoom.numbered
                        open: twin.open
                        region: twin.modelData
                        width: parent.width

                        onClicked: root.choose(twin.modelData.id)
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

    Repeater {
        model: zoom.tall ? root.regions : []

        Leader {
            id: leader

            required property var modelData
            required property int index
            readonly property Item row: twins.model && twins.count > index ? twins.itemAt(index) : null
            readonly property real rowY: side.y + (row?.y ?? 0) + Theme.target / 2 - list.contentY
            readonly property bool rowShown: rowY > side.y + Theme.px(2) && rowY < side.y + side.height - (list.moreBelow ? list.fade : 0)

            anchors.fill: parent
            colour: modelData.colour
            from: Qt.point(zoom.x + zoom.origin.x + modelData.pinX * zoom.unit, zoom.y + zoom.origin.y + modelData.pinY * zoom.unit)
            strong: root.diagram.marked.indexOf(modelData.id) >= 0
            to: Qt.point(root.LayoutMirroring.enabled ? side.x + side.width : side.x, rowY)
            visible: rowShown && zoom.contains(Qt.point(from.x - zoom.x, from.y - zoom.y))
        }
    }
}
