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
        text: qsTr("About this page")
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

    Label {
        font.weight: Font.DemiBold
        text: root.content.draftNotice !== "" ? root.content.draftNotice : qsTr("Checked by: %1, on %2. Next check due: %3.").arg(root.content.review.by).arg(root.content.review.on).arg(root.content.review.due)
        width: parent.width
    }

    TouchButton {
        glyph: root.open ? "up" : "down"
        text: root.open ? qsTr("Close the sources") : qsTr("Show the sources (%1)").arg(root.content.sources.length)
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.open = !root.open
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
