import QtQuick
import Kiosk.Controls
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

/*! The window. Start is shown at once; all the rest is made behind it, when its view model is handed in. Whoever asks it
    to close, a window manager or a visitor with a keyboard, is refused unless it `mayClose`. */
Window {
    id: root

    required property StartViewModel start
    required property DisplayViewModel display
    property bool mayClose: false
    readonly property QtObject kiosk: root.start.kiosk

    color: Theme.paper
    height: 1080
    title: "Waypost"
    width: 1920

    onClosing: close => close.accepted = root.mayClose
    onKioskChanged: {
        if (root.kiosk === null)
            stage.source = "";
        else
            stage.setSource("Stage.qml", {
                "kiosk": root.kiosk
            });
    }

    Binding {
        property: "pixelRatio"
        target: Theme
        value: root.devicePixelRatio
    }

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.display.pxPerMm
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.display.textSize / 100
    }

    Binding {
        property: "theme"
        target: Theme
        value: root.display.theme
    }

    Binding {
        property: "still"
        target: Theme
        value: root.start.quiet
    }

    Binding {
        property: "shortScreen"
        target: Theme
        value: root.display.shortScreen
    }

    Connections {
        enabled: !root.start.ready
        target: root

        function onFrameSwapped(): void {
            root.start.frameShown();
        }
    }

    Turned {
        angle: root.display.rotation

        StartPage {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: root.display.mirrored
            anchors.fill: parent
            display: root.display
            enabled: root.start.shown && !root.start.blocked // a page out of sight keeps no focus
            start: root.start
            visible: root.start.shown
        }

        Loader {
            id: stage

            anchors.fill: parent
        }
    }

    FocusRing {
        focused: root.activeFocusItem
    }
}
