import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/*! A morning: hills, a way to a bench under a tree, two people on it. Shapes, since the software renderer keeps every
    picture as large as it is drawn. Tree and people stand in `place`; where it is too small there are hills alone. */
Item {
    id: root

    required property rect place
    required property bool mirrored
    readonly property real unit: Math.min(place.width / 870, place.height / 720)
    readonly property bool peopled: unit * 720 > Theme.px(60)
    readonly property real edge: place.x + (place.width - 870 * unit) / 2
    readonly property real crest: place.y + place.height - 720 * unit

    clip: true

    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }

    Rectangle {
        height: root.height
        width: root.width

        gradient: Gradient {
            GradientStop {
                color: Tones.fill("sky")
                position: 0
            }

            GradientStop {
                color: Tones.fill("dawn")
                position: 0.6
            }
        }
    }

    Shape {
        scale: root.unit
        transformOrigin: Item.TopLeft
        visible: root.peopled
        x: root.edge
        y: root.crest

        Patch {
            path: "M60,340 a90,90 0 1 0 180,0 a90,90 0 1 0 -180,0"
            tone: "sun"
        }
    }

    Hills {
        across: root.width
        rise: root.peopled ? 240 * root.unit : Theme.px(20)
        y: root.peopled ? root.crest + 290 * root.unit : root.place.y + root.place.height - rise
    }

    Place {
        scale: root.unit
        transformOrigin: Item.TopLeft
        visible: root.peopled
        x: root.edge
        y: root.crest
    }

    Walkers {
        scale: root.unit
        transformOrigin: Item.TopLeft
        visible: root.peopled
        x: root.edge + 190 * root.unit
        y: root.crest + 455 * root.unit
    }
}
