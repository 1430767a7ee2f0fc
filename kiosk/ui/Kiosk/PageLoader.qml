import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

/*! Makes a page when it is first asked for and brings the reader back to the place they left. Pages that are
    opened all the time are `kept`, the others go when memory is given back. */
Loader {
    id: root

    required property string name
    required property url file
    required property KioskViewModel kiosk
    property bool kept: false
    readonly property bool shown: root.kiosk.page === root.name

    function restorePosition(anchor: string, fraction: real): void {
        const page = root.item as Page;
        if (page !== null)
            page.restorePosition(anchor, fraction);
    }

    function make(): void {
        if (root.status === Loader.Null)
            root.setSource(root.file, {
                "kiosk": root.kiosk
            });
    }

    anchors.fill: parent
    visible: root.shown

    onShownChanged: {
        if (root.shown)
            root.make();
    }

    Connections {
        target: root.kiosk

        function onPreloadRequested(page: string): void {
            if (page === root.name)
                root.make();
        }

        function onReleaseRequested(): void {
            if (!root.kept && !root.shown)
                root.source = "";
        }
    }

    Connections {
        enabled: root.shown
        target: root.kiosk

        function onPositionRequested(anchor: string, fraction: real): void {
            root.restorePosition(anchor, fraction);
        }
    }

    Connections {
        enabled: root.shown
        target: root.item as Page

        function onScrolledTo(anchor: string, fraction: real): void {
            root.kiosk.remember(anchor, fraction);
        }
    }
}
