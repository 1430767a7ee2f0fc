import QtQuick
import Kiosk.Theme

/*! Words in the middle, as high as they are but never higher than `tallest`: they get smaller, down to the least that
    can be read. Where that is not enough, those that are `optional` are left out. */
Item {
    id: root

    property alias color: label.color
    property alias font: label.font
    property alias heading: label.heading
    property alias text: label.text
    property real tallest: 0
    property bool optional: false
    readonly property bool shown: text !== "" && (!optional || label.contentHeight <= tallest + 1)

    height: shown ? label.contentHeight : 0
    visible: shown

    Label {
        id: label

        fontSizeMode: Text.Fit
        height: Math.max(1, root.tallest)
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Theme.px(7.3)
        width: root.width
    }
}
