import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The picture of a page, as large as fits, and below it the way to see it at full size, by its parts and steps. */
Item {
    id: root

    required property var diagram
    required property KioskViewModel kiosk
    property bool captioned: false
    readonly property bool stepped: (diagram.steps?.length ?? 0) > 0
    readonly property real below: larger.height + Theme.smallGap + (captioned ? caption.height + Theme.smallGap : 0)
    readonly property real ratio: (diagram.height ?? 3) / (diagram.width ?? 4)
    readonly property int pad: Theme.px(2)

    function naturalHeight(width: real): real {
        return (width - 2 * pad) * ratio + 2 * pad + below;
    }

    Rectangle {
        id: plate

        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.picture
        height: view.height + 2 * root.pad
        radius: Theme.px(6)
        width: parent.width

        DiagramView {
            id: view

            anchors.centerIn: parent
            diagram: root.diagram
            height: width * root.ratio
            hotSpots: root.kiosk.diagram
            naming: names.found
            numbered: false
            width: Math.max(0, Math.min(root.width - 2 * root.pad, (root.height - root.below - 2 * root.pad) / root.ratio))

            onRegionChosen: id => root.kiosk.openDiagram(root.diagram.slug, id)
        }
    }

    PictureNames {
        id: names

        diagram: root.diagram
        hotSpots: root.kiosk.diagram
        least: 1
        room: Qt.size(view.width, view.height)
        seen: root.visible
        wanted: !view.tall
    }

    Label {
        id: caption

        font.pixelSize: Theme.smallSize
        text: Theme.held(root.diagram.caption ?? "")
        visible: root.captioned
        width: parent.width
        y: plate.height + Theme.smallGap

        Accessible.name: root.diagram.caption ?? ""
    }

    TouchButton {
        id: larger

        glyph: "expand"
        text: root.stepped ? qsTr("Step by step (%1)").arg(root.diagram.steps.length) : qsTr("Larger, with names")
        width: Math.min(implicitWidth, parent.width)
        y: plate.height + root.below - height

        onClicked: root.kiosk.openDiagram(root.diagram.slug, "")
    }
}
