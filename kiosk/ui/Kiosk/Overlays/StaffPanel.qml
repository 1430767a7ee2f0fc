import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What staff can do once their number was right. It goes by itself after a minute without a touch. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property PanelViewModel panel: root.kiosk.staff.panel
    readonly property bool beside: !root.kiosk.display.portrait && root.kiosk.display.textSize <= 130

    spacing: Theme.px(Theme.shortScreen ? 2.4 : 4)
    title: qsTr("Staff panel")
    wide: Theme.px(root.beside ? 460 : 300)

    foot: TouchButton {
        glyph: "close"
        primary: true
        text: qsTr("Close")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.panel.close()
    }

    onCloseRequested: root.panel.close()

    Flow {
        readonly property real part: root.beside ? (width - spacing) / 2 : width

        spacing: Theme.px(8)
        width: parent.width

        StaffPages {
            panel: root.panel
            planned: root.kiosk.guided.planned.length
            width: parent.part
        }

        Column {
            spacing: Theme.px(8)
            width: parent.part

            StaffVisit {
                display: root.kiosk.display
                panel: root.panel
                width: parent.width
            }

            StaffScreen {
                panel: root.panel
                width: parent.width
            }
        }
    }
}
