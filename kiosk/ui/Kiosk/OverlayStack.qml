import QtQuick
import Kiosk.ViewModels

/*! What can lie over a page, the last of them uppermost. */
Item {
    id: root

    required property KioskViewModel kiosk

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/GlossaryPopup.qml")
        kiosk: root.kiosk
        shown: root.kiosk.popup.shown
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/MenuSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.menu === "pages"
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/DisplaySheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.menu === "display"
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/AskedSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.asked.shown
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/FinishSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.visit.asking
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/WarningSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.visit.warning && !root.kiosk.interruption.shown // one question at a time
    }

    OverlayLoader {
        enabled: !root.kiosk.staff.panel.visits.planning && !root.kiosk.staff.panel.finding && !root.kiosk.staff.shown
        file: Qt.resolvedUrl("Overlays/StaffPanel.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.shown
    }

    OverlayLoader {
        enabled: !root.kiosk.staff.panel.finding && !root.kiosk.staff.shown
        file: Qt.resolvedUrl("Overlays/StaffPlanner.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.visits.planning
    }

    OverlayLoader {
        enabled: !root.kiosk.staff.shown
        file: Qt.resolvedUrl("Overlays/StaffFinder.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.finding
    }

    OverlayLoader {
        enabled: !root.kiosk.staff.shown
        file: Qt.resolvedUrl("Overlays/ChartSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.chart !== ""
    }

    OverlayLoader {
        enabled: !root.kiosk.staff.shown
        file: Qt.resolvedUrl("Overlays/ReservedNotice.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.reserved
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/StaffSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.shown
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/InterruptionSheet.qml")
        kiosk: root.kiosk
        shown: root.kiosk.interruption.shown
    }

    OverlayLoader {
        file: Qt.resolvedUrl("Overlays/CleaningNotice.qml")
        kiosk: root.kiosk
        shown: root.kiosk.staff.panel.cleaning
    }
}
