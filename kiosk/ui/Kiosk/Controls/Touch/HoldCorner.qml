import QtQuick
import Kiosk.Theme

/*! A corner that staff hold for five seconds. It shows nothing and takes no touch from what lies under it. */
Item {
    id: root

    signal held

    height: Theme.px(25)
    width: Theme.px(25)

    PointHandler {
        id: finger
    }

    Timer {
        interval: Theme.hold
        running: finger.active

        onTriggered: root.held()
    }
}
