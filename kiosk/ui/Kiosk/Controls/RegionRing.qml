import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/*! A line around a region of a diagram, dark with a light casing, so that it shows on any colour. */
Shape {
    id: root

    required property string outline
    required property real unit

    scale: root.unit
    transformOrigin: Item.TopLeft

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Theme.pictureCasing
        strokeWidth: Theme.px(2.6) / root.unit

        PathSvg {
            path: root.outline
        }
    }

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Theme.pictureInk
        strokeWidth: Theme.px(1.2) / root.unit

        PathSvg {
            path: root.outline
        }
    }
}
