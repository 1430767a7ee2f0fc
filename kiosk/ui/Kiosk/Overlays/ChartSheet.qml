import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! After a nurse's visit: a line for the record, to be scanned or copied. Done ends it, or a minute. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property PanelViewModel panel: root.kiosk.staff.panel

    closable: false
    title: qsTr("A line for the record")

    foot: TouchButton {
        glyph: "check"
        primary: true
        text: qsTr("Done")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.panel.close()
    }

    Label {
        text: qsTr("Scan it into the record, or copy it. It names pages and no person, and is gone after a minute.")
        width: parent.width
    }

    Code {
        anchors.horizontalCenter: parent?.horizontalCenter
        words: root.panel.chartCode
    }

    Label {
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        text: root.panel.chart
        width: parent.width
    }
}
