import QtQuick
import Kiosk.Theme

/*! A line from a spot on a picture to the name beside it. Its last stretch is never on the picture. */
Item {
    id: root

    required property point from
    required property point to
    required property string colour
    property bool strong: false
    readonly property point bend: Qt.point(to.x + (to.x > from.x ? -1 : 1) * Theme.px(7), to.y)
    readonly property color ink: Theme.pictureTint(colour)

    Stretch {
        color: Theme.pictureCasing
        ends: [root.from, root.bend]
        height: Theme.px(root.strong ? 2.4 : 1.5)
    }

    Stretch {
        color: Theme.pictureCasing
        ends: [root.bend, root.to]
        height: Theme.px(root.strong ? 2.4 : 1.5)
    }

    Stretch {
        color: root.ink
        ends: [root.from, root.bend]
        height: Theme.px(root.strong ? 1.4 : 0.7)
    }

    Stretch {
        color: Theme.lightOnDark ? Theme.pictureCasing : root.ink
        ends: [root.bend, root.to]
        height: Theme.px(root.strong ? 1.4 : 0.7)
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
