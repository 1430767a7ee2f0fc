pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! One kind of treatment: its pages, and where in the body it is used. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    readonly property CategoryViewModel category: root.kiosk.category

    Row {
        spacing: Theme.px(6)
        width: root.column.width

        Rectangle {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(root.category.colour)
            height: width
            radius: width / 2
            width: Theme.px(24)

            Icon {
                anchors.centerIn: parent
                colour: Theme.controlInk
                name: root.category.icon
                size: Theme.px(16)
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(1)
            width: parent.width - badge.width - parent.spacing

            Label {
                font.bold: true
                font.pixelSize: Theme.titleSize
                heading: true
                text: root.category.title
                width: parent.width
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                text: root.category.summary
                width: parent.width
            }
        }
    }

    Repeater {
        model: root.category.topics

        LinkRow {
            required property var modelData
            readonly property string blockId: modelData.slug

            colour: modelData.colour
            note: modelData.offered ? "" : qsTr("Not done at this clinic. Ask about a referral.")
            summary: modelData.summary
            surface: Theme.soft(modelData.colour)
            title: modelData.title
            width: root.column.width

            onClicked: root.kiosk.openTopic(modelData.slug)
        }
    }

    TouchButton {
        glyph: "down"
        text: qsTr("Show more pages (%1)").arg(root.category.moreTopics)
        visible: root.category.moreTopics > 0
        width: Math.min(implicitWidth, root.column.width)

        onClicked: root.category.showMore()
    }

    Label {
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: qsTr("Where in the body it is used")
        topPadding: Theme.px(4)
        visible: root.category.cells.length > 0
        width: root.column.width
    }

    UsedMark {
        colour: root.category.colour
        used: root.category.sameUse
        visible: used !== ""
    }

    Repeater {
        model: root.category.cells

        UsedCard {
            required property var modelData
            readonly property string blockId: modelData.site

            cell: modelData
            markShown: root.category.sameUse === ""
            title: modelData.siteTitle
            titleColour: modelData.siteColour
            width: root.column.width

            onTitleChosen: root.kiosk.openTopic(modelData.site)
            onTopicChosen: slug => root.kiosk.openTopic(slug)
        }
    }
}
