import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/*! A line from a spot on a picture to the name beside it. */
Shape {
    id: root

    required property point from
    required property point to
    required property string colour
    readonly property real bendX: root.to.x + (root.to.x > root.from.x ? -1 : 1) * Theme.px(7)
    readonly property color ink: Theme.highContrast ? Theme.pictureInk : Theme.tint(root.colour)
    readonly property list<point> way: [root.from, Qt.point(root.bendX, root.to.y), root.to]

    Accessible.ignored: true

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.pictureCasing
        strokeWidth: Theme.px(1.5)

        PathPolyline {
            path: root.way
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.ink
        strokeWidth: Theme.px(0.7)

        PathPolyline {
            path: root.way
        }
    }

    Rectangle {
        border.color: Theme.pictureCasing
        border.width: Theme.px(0.7)
        color: root.ink
        height: width
        radius: width / 2
        width: Theme.px(4)
        x: root.from.x - width / 2
        y: root.from.y - height / 2
    }
}
