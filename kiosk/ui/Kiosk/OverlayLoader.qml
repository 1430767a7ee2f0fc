import QtQuick
import Kiosk.ViewModels

/*! Makes an overlay while it is shown. */
Loader {
    id: root

    required property url file
    required property bool shown
    required property KioskViewModel kiosk

    anchors.fill: parent
    visible: root.shown

    onShownChanged: {
        if (root.shown)
            root.setSource(root.file, {
                "kiosk": root.kiosk
            });
        else
            root.source = "";
    }
}
