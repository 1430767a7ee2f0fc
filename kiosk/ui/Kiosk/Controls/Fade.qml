import QtQuick
import Kiosk.Theme

/*! The paper's colour over the edge of what scrolls: more is there, below or above. */
Rectangle {
    id: root

    property bool above: false

    gradient: Gradient {
        GradientStop {
            color: root.above ? Theme.paper : Qt.alpha(Theme.paper, 0)
            position: 0
        }

        GradientStop {
            color: root.above ? Qt.alpha(Theme.paper, 0) : Theme.paper
            position: 1
        }
    }
}
