pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Something to notice: a note, a reason to call the team, or an emergency. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property bool urgent: content.tone === "emergency"
    readonly property string glyph: content.tone === "note" ? "info" : urgent ? "warning" : "phone"
    readonly property string usual: content.tone === "note" ? qsTr("Good to know") : urgent ? qsTr("Emergency") : qsTr("Call your team")

    outline: Theme.tint(colour)
    outlineWidth: content.tone === "note" ? Theme.line : Theme.strong
    colour: content.tone === "note" ? "blue" : urgent ? "coral" : "gold"

    Row {
        spacing: Theme.px(4)
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.tint(root.colour)
            name: root.glyph
            size: Theme.sectionSize
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.tint(root.colour)
            font.bold: true
            font.pixelSize: Theme.leadSize
            heading: true
            text: root.content.title === "" ? root.usual : root.content.title
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
