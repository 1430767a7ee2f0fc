import QtQuick
import Kiosk.Theme

/*! The surface over a backdrop: as tall as its column (or `full`) up to what there is room for, then it scrolls, with arrows
    beside it. What stands at its `foot` is always in sight. Touches on it go no further down. */
Rectangle {
    id: root

    property int padding: Theme.padding
    property real tallest: 0
    property bool full: false
    property alias spacing: flick.spacing
    property alias foot: foot.data
    readonly property real footHeight: foot.children.length > 0 ? foot.height + Theme.gap : 0
    default property alias items: flick.items

    border.color: Theme.control
    border.width: Theme.strong
    color: Theme.card
    height: full ? tallest : Math.min(tallest, flick.column.height + footHeight + 2 * padding)
    radius: Theme.px(9)

    Accessible.ignored: true

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    PageFlick {
        id: flick

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        anchors.top: parent.top
        anchors.topMargin: root.padding
        bottomPadding: 0
        ground: root.color
        sparing: true
        slack: 1
        height: root.height - root.footHeight - 2 * root.padding
    }

    Flow {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.padding
        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        spacing: Theme.smallGap
    }
}
