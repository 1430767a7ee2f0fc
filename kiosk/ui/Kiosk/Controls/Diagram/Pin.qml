pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The number of a region, its middle at 0 0, and a line from there to `tip`, a spot of the region. */
Item {
    id: root

    required property int number
    property bool marked: false
    property point tip: Qt.point(0, 0)
    readonly property color ink: marked ? Theme.pinMarkedInk : Theme.pictureCasing
    property real size: Theme.pin

    Repeater {
        model: Math.hypot(root.tip.x, root.tip.y) > root.size / 2 ? [Theme.px(1.7), Theme.px(0.8)] : []

        Stretch {
            required property real modelData
            required property int index

            color: index === 0 ? Theme.pictureCasing : disc.fill
            ends: [Qt.point(0, 0), root.tip]
            height: modelData
            radius: height / 2
        }
    }

    Item {
        height: root.size
        width: root.size
        x: -width / 2
        y: -height / 2

        Plate {
            id: disc

            fill: root.marked ? Theme.pinMarked : Theme.pinPlain
            outline: root.ink
            outlineWidth: Theme.px(0.8)
            radius: root.size / 2
        }

        Lettering {
            anchors.centerIn: parent
            color: root.ink
            font.bold: true
            font.pixelSize: Math.round(root.size * 0.67)
            lineHeight: 1
            text: root.number
        }
    }
}
