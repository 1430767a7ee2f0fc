import QtQuick
import Kiosk.Theme

/*! The surface over a backdrop: as tall as its column up to what there is room for, then it scrolls. Touches on it go
    no further down. */
Rectangle {
    id: root

    property int padding: Theme.padding
    property real tallest: 0
    property alias spacing: column.spacing
    default property alias items: column.data

    border.color: Theme.highContrast ? Theme.ink : Theme.control
    border.width: Theme.strong
    color: Theme.card
    height: Math.min(tallest, column.height + 2 * padding)
    radius: Theme.px(9)

    Accessible.ignored: true

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: root.padding
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.height

        Column {
            id: column

            spacing: Theme.gap
            width: flick.width
        }
    }
}
