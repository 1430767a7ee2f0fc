pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Something to notice. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    outline: Theme.tint(colour)
    outlineWidth: Theme.line
    colour: "blue"

    Row {
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.colour)
            name: "info"
            size: Theme.sectionSize
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(root.colour)
            font.bold: true
            font.pixelSize: Theme.leadSize
            heading: true
            text: Theme.held(root.content.title === "" ? qsTr("Good to know") : root.content.title)
            width: parent.width - Theme.sectionSize - Theme.px(4)
        }
    }

    Repeater {
        model: root.content.paragraphs

        RunText {
            required property var modelData

            colour: root.colour
            run: modelData
            width: parent?.width ?? 0

            onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
        }
    }

    BulletList {
        colour: root.colour
        items: root.content.items
        visible: root.content.items.length > 0
        width: parent.width

        onLinkChosen: (kind, target, area) => root.kiosk.follow(kind, target, area)
    }
}
