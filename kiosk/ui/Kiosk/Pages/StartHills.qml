import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

/*! Two soft hills behind the invitation. A Shape, since the software renderer keeps a picture as large as the
    radius of every rounded rectangle. */
Shape {
    id: root

    ShapePath {
        fillColor: Theme.soft("green")
        startX: 0
        startY: root.height * 0.72
        strokeColor: "transparent"

        PathQuad {
            controlX: root.width * 0.4
            controlY: root.height * 0.42
            x: root.width
            y: root.height * 0.86
        }

        PathLine {
            x: root.width
            y: root.height
        }

        PathLine {
            x: 0
            y: root.height
        }
    }

    ShapePath {
        fillColor: Theme.soft("teal")
        startX: 0
        startY: root.height * 0.94
        strokeColor: "transparent"

        PathQuad {
            controlX: root.width * 0.72
            controlY: root.height * 0.52
            x: root.width
            y: root.height * 0.8
        }

        PathLine {
            x: root.width
            y: root.height
        }

        PathLine {
            x: 0
            y: root.height
        }
    }
}
