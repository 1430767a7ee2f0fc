pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A guided visit that a nurse puts together from pages, for this visit only. Nothing moves under a finger that adds. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property PanelViewModel panel: root.kiosk.staff.panel
    readonly property GuidedViewModel guided: root.kiosk.guided
    readonly property var slugs: root.guided.planned.map(page => page.slug)
    readonly property bool beside: !root.kiosk.display.portrait && root.kiosk.display.textSize <= 130

    full: true
    title: root.slugs.length === 0 ? qsTr("Put a visit together") : qsTr("Put a visit together (pages: %1)").arg(root.slugs.length)
    wide: Theme.px(root.beside ? 460 : 300)

    foot: [
        TouchButton {
            available: root.slugs.length > 0
            glyph: "next"
            glyphLast: true
            primary: true
            text: qsTr("Begin")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.panel.visits.beginPlanned()
        },
        TouchButton {
            glyph: "back"
            text: qsTr("Back to the panel")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.panel.visits.plan(false)
        }
    ]

    onCloseRequested: root.panel.visits.plan(false)

    Flow {
        readonly property real part: root.beside ? (width - spacing) / 2 : width

        spacing: Theme.px(8)
        width: parent.width

        PagesToAdd {
            guided: root.guided
            panel: root.panel
            slugs: root.slugs
            width: parent.part
        }

        Column {
            spacing: Theme.smallGap
            width: parent.part

            Label {
                font.bold: true
                heading: true
                text: Theme.held(qsTr("The pages of this visit"))
                width: parent.width
            }

            Label {
                text: qsTr("None yet.")
                visible: root.slugs.length === 0
                width: parent.width
            }

            Repeater {
                model: root.guided.planned

                PlannedPage {
                    required property var modelData

                    colour: modelData.colour
                    title: modelData.title
                    width: parent?.width ?? 0

                    onRemoved: root.guided.unplan(modelData.slug)
                }
            }

            Label {
                text: qsTr("There is room for no more pages.")
                visible: !root.guided.hasRoom
                width: parent.width
            }
        }
    }
}
