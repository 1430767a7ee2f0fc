pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What this page is and is not, who has checked it, and where its facts come from. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property bool open: false

    Label {
        font.bold: true
        font.pixelSize: Theme.leadSize
        heading: true
        text: Theme.held(qsTr("About this page"))
        width: parent.width
    }

    Label {
        text: root.content.general
        width: parent.width
    }

    Label {
        text: root.content.change
        width: parent.width
    }

    ReviewLine {
        color: Theme.ink
        font.pixelSize: Theme.bodySize
        font.weight: Font.DemiBold
        review: root.content.review
        width: parent.width
    }

    Label {
        text: visible ? qsTr("Checked by: %1. Next check due: %2.").arg(root.content.review.by).arg(root.content.review.due) : ""
        visible: root.content.review.notice === ""
        width: parent.width
    }

    TouchButton {
        glyph: root.open ? "up" : "down"
        text: root.open ? qsTr("Close the sources") : qsTr("Show the sources (%1)").arg(root.content.sources.length)
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.open = !root.open
    }

    TouchButton {
        glyph: "info"
        text: qsTr("Who makes these pages")
        visible: root.content.aboutTopic !== ""
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.kiosk.openTopic(root.content.aboutTopic)
    }

    Repeater {
        model: root.open ? root.content.sources : []

        Label {
            required property string modelData

            font.pixelSize: Theme.smallSize
            text: modelData
            width: parent?.width ?? 0
        }
    }

    Label {
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        text: qsTr("Card %1. Content version %2.").arg(root.content.card).arg(root.content.version)
        width: parent.width
    }
}
