import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The page's name and the one sentence that says what it is. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    readonly property string above: content.kind === "site" ? (root.kiosk.home.texts["site_label"] ?? "") : content.kind === "treatment" ? content.category : qsTr("Good to know")

    spacing: Theme.px(3)

    Flow {
        spacing: Theme.px(6)
        visible: !root.content.plain
        width: parent.width

        Label {
            color: Theme.tint(root.content.colour)
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            text: root.above
            visible: root.above !== "" && root.above.toLowerCase() !== root.content.title.toLowerCase()
            width: Math.min(implicitWidth, parent.width)
        }

        ReviewLine {
            review: root.content.review
            width: Math.min(implicitWidth, parent.width)
        }
    }

    Label {
        font.bold: true
        font.pixelSize: Theme.titleSize
        heading: true
        text: Theme.held(root.content.title)
        width: parent.width
    }

    Label {
        color: Theme.inkSoft
        font.pixelSize: Theme.leadSize
        text: root.content.summary
        visible: !root.content.plain
        width: parent.width
    }

    Flow {
        spacing: Theme.px(8)
        visible: root.content.plain
        width: parent.width

        ReviewLine {
            review: root.content.review
            width: Math.min(implicitWidth, parent.width)
        }

        Label {
            font.bold: true
            font.pixelSize: Theme.smallSize
            text: root.content.clinic === "" ? qsTr("Your care team: %1").arg(root.content.phone) : qsTr("%1: %2").arg(root.content.clinic).arg(root.content.phone)
            visible: root.content.plain && root.content.phone !== ""
            width: Math.min(implicitWidth, parent.width)
        }
    }
}
