import QtQuick
import Kiosk.Theme

/*! The colour of the `ground` over the edge of what scrolls: more is there, below or above. */
Rectangle {
    id: root

    property bool above: false
    property color ground: Theme.paper

    gradient: Gradient {
        GradientStop {
            color: root.above ? root.ground : Qt.alpha(root.ground, 0)
            position: 0
        }

        GradientStop {
            color: root.above ? Qt.alpha(root.ground, 0) : root.ground
            position: 1
        }
    }
}
