pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! All but Start: bars that never move, the page between them, and what lies over the page. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property DisplayViewModel display: root.kiosk.display
    readonly property bool barsShown: root.kiosk.page !== "start"
    property bool moved: false
    readonly property bool tall: ["search", "diagram"].includes(root.kiosk.page) || root.kiosk.staff.panel.finding // keys, or a picture with its list
    readonly property bool tooLow: root.height * (1 - root.display.droppedShare) < Theme.px(130)
    readonly property real dropped: root.tall && root.tooLow ? 0 : root.display.droppedShare
    readonly property bool covered: root.kiosk.popup.shown || root.kiosk.menu !== "" || root.kiosk.visit.asking || root.kiosk.visit.warning || root.kiosk.staff.shown || root.kiosk.staff.panel.covers || root.kiosk.asked.shown || root.kiosk.interruption.shown

    onHeightChanged: root.moved = true
    onWidthChanged: root.moved = true

    Item {
        id: lowered

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.display.mirrored
        height: root.height - y
        width: root.width
        y: Math.round(root.height * root.dropped)

        Item {
            id: host

            anchors.fill: parent
            enabled: !root.covered

            Loader {
                id: topBar

                active: root.barsShown || status === Loader.Ready
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.top: parent.top
                visible: root.barsShown

                sourceComponent: TopBar {
                    kiosk: root.kiosk
                }
            }

            PageStack {
                id: pages

                anchors.bottom: bottomBar.top
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.top: topBar.bottom
                anchors.topMargin: Theme.px(2)
                kiosk: root.kiosk
                visible: root.barsShown
            }

            Loader {
                id: bottomBar

                active: root.barsShown || status === Loader.Ready
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                visible: root.barsShown

                sourceComponent: BottomBar {
                    kiosk: root.kiosk
                }
            }
        }

        OverlayStack {
            anchors.fill: parent
            kiosk: root.kiosk
        }
    }

    Loader {
        active: root.dropped > 0 && root.barsShown
        height: lowered.y
        visible: !root.kiosk.popup.shown // which may need its place
        width: root.width

        sourceComponent: LoweredNote {
            display: root.display
            enabled: !root.covered
        }
    }

    Connections {
        target: root.display

        function onLayoutChanged(): void {
            root.moved = true;
        }
    }

    Connections {
        enabled: root.moved
        target: root.Window.window

        function onFrameSwapped(): void {
            root.moved = false;
            root.kiosk.restorePosition();
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            if (!root.kiosk.visit.warning) // the warning itself moves the focus
                root.kiosk.visit.presence();
        }
    }

    Presence {
        anchors.fill: parent

        onPresent: root.kiosk.visit.presence()
    }

    HoldCorner {
        anchors.right: parent.right
        anchors.top: parent.top

        onHeld: root.kiosk.staff.open()
    }
}
