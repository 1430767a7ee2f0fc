pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The ways to a page for a visit that is put together: the search, and the pages often needed here. */
Column {
    id: root

    required property PanelViewModel panel
    required property GuidedViewModel guided
    required property var slugs

    spacing: Theme.smallGap

    Label {
        text: qsTr("Add pages in the order you want. Their questions and a card for you come at the end.")
        width: parent.width
    }

    TouchButton {
        available: root.guided.hasRoom
        glyph: "search"
        text: qsTr("Find a page to add")
        width: Math.min(implicitWidth, parent?.width ?? 0)

        onClicked: root.panel.find(true)
    }

    Label {
        font.bold: true
        heading: true
        text: Theme.held(qsTr("Often needed here"))
        visible: favourites.visible
        width: parent.width
    }

    Flow {
        id: favourites

        spacing: Theme.smallGap
        visible: root.panel.favourites.length > 0
        width: parent.width

        Repeater {
            model: root.panel.favourites

            TouchButton {
                id: page

                required property var modelData

                available: checked || root.guided.hasRoom
                checked: root.slugs.includes(modelData.slug)
                glyph: checked ? "check" : "plus"
                primary: checked
                text: modelData.title
                width: Math.min(implicitWidth, favourites.width)

                Accessible.checkable: true
                onClicked: page.checked ? root.guided.unplan(page.modelData.slug) : root.guided.plan(page.modelData.slug)
            }
        }
    }
}
