pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Of the staff panel: the ways to a page. */
Column {
    id: root

    required property PanelViewModel panel
    required property int planned

    spacing: Theme.smallGap

    TouchButton {
        glyph: "search"
        text: qsTr("Find a page by word, card number or code")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.panel.find(true)
    }

    Label {
        font.bold: true
        heading: true
        text: Theme.held(qsTr("Often needed here"))
        visible: root.panel.favourites.length > 0
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        visible: root.panel.favourites.length > 0
        width: parent.width

        Repeater {
            model: root.panel.favourites

            TouchButton {
                id: page

                required property var modelData

                text: modelData.title
                width: Math.min(implicitWidth, root.width)

                onClicked: root.panel.openTopic(page.modelData.slug)
            }
        }
    }

    Label {
        font.bold: true
        heading: true
        text: Theme.held(qsTr("Guided visits"))
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: root.panel.visits.pack

            TouchButton {
                id: visit

                required property var modelData

                text: modelData.title
                width: Math.min(implicitWidth, root.width)

                onClicked: root.panel.visits.begin(visit.modelData.slug)
            }
        }

        TouchButton {
            glyph: "plus"
            text: root.planned === 0 ? qsTr("Put one together") : qsTr("Put one together (pages: %1)").arg(root.planned)
            width: Math.min(implicitWidth, root.width)

            onClicked: root.panel.visits.plan(true)
        }
    }
}
