pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Pages that belong to no place and no treatment. */
PageFlick {
    id: root

    required property KioskViewModel kiosk

    Label {
        readonly property string blockId: "page:head"

        font.bold: true
        font.pixelSize: Theme.titleSize
        heading: true
        text: Theme.held(root.kiosk.home.texts["guides_heading"] ?? "")
        width: root.column.width
    }

    Repeater {
        model: root.kiosk.home.guides

        LinkRow {
            required property var modelData
            readonly property string blockId: modelData.slug

            summary: modelData.summary
            title: modelData.title
            width: root.column.width

            onClicked: root.kiosk.openTopic(modelData.slug)
        }
    }

    Label {
        readonly property string blockId: "page:visits"

        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: Theme.held(qsTr("Page by page: guided visits"))
        visible: root.kiosk.guided.visits.length > 0
        width: root.column.width
    }

    Repeater {
        model: root.kiosk.guided.visits

        LinkRow {
            required property var modelData
            readonly property string blockId: "visit:" + modelData.slug

            summary: modelData.summary
            title: modelData.title
            width: root.column.width

            onClicked: root.kiosk.beginGuided(modelData.slug)
        }
    }
}
