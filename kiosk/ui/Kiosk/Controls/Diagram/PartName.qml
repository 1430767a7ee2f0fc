pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The name of a part, on a plate of its own beside the part, and a line from there into it. `spot` tells where it
    stands on a picture as large as it was when its place was found; `zoom` is how much larger the picture is now. */
Item {
    id: root

    required property var spot
    required property real zoom
    property bool marked: false
    readonly property string region: spot.region
    readonly property bool led: spot.fromX !== spot.toX || spot.fromY !== spot.toY
    readonly property point from: Qt.point(width / 2 + spot.fromX - spot.x, height / 2 + spot.fromY - spot.y)
    readonly property point to: Qt.point(spot.toX * zoom - x, spot.toY * zoom - y)
    readonly property color line: marked ? Theme.pinMarkedLine : Theme.pinPlain

    height: spot.height
    width: spot.width
    x: spot.x * zoom - width / 2
    y: spot.y * zoom - height / 2

    Repeater {
        model: root.led ? [Theme.px(1.9), Theme.px(root.marked ? 1.2 : 0.7)] : []

        Stretch {
            required property real modelData
            required property int index

            color: index === 0 ? Theme.pictureCasing : root.line
            ends: [root.from, root.to]
            height: modelData
        }
    }

    Rectangle {
        border.color: Theme.pictureCasing
        border.width: Theme.px(0.5)
        color: root.line
        height: width
        radius: width / 2
        visible: root.led
        width: Theme.px(2.6)
        x: root.to.x - width / 2
        y: root.to.y - height / 2
    }

    Plate {
        fill: root.marked ? Theme.pinMarked : Theme.pictureCasing
        outline: root.marked ? Theme.pinMarkedInk : Theme.pinPlain
        outlineWidth: root.marked ? Theme.strong : Theme.line
        radius: Theme.px(2)
    }

    Lettering {
        anchors.centerIn: parent
        color: root.marked ? Theme.pinMarkedInk : Theme.pictureInk
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.tightHeight
        text: root.spot.text
    }
}
