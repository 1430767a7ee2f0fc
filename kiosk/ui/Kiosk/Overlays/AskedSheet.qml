pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A card or code that is not simply a page: says so, and offers the pages that may be meant. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property AskedViewModel asked: root.kiosk.asked
    readonly property bool offers: root.asked.pages.length > 0

    title: root.asked.kind === "choice" ? qsTr("Which page do you mean?") : root.asked.kind === "retired" ? qsTr("This card is no longer in use") : qsTr("This card or number is not known here")

    foot: [
        TouchButton {
            glyph: "close"
            primary: !root.offers
            text: qsTr("Close")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.asked.close()
        }
    ]

    onCloseRequested: root.asked.close()

    Label {
        text: root.asked.kind === "choice" ? qsTr("It can mean more than one page.") : root.asked.kind === "retired" ? qsTr("This page is nearest to it:") : root.offers ? qsTr("Perhaps this is what you are looking for:") : qsTr("Please check the number, or find the page by a word under Search.")
        width: parent.width
    }

    Repeater {
        model: root.asked.pages

        LinkRow {
            required property var modelData

            colour: modelData.colour
            summary: modelData.summary
            title: modelData.title
            width: parent?.width ?? 0

            onClicked: root.asked.open(modelData.slug)
        }
    }
}
