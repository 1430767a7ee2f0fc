import QtQuick
import Kiosk.Theme

/*! Words in the middle or `aside`, where reading begins, as high as they are but never higher than `tallest`: they get
    smaller, down to the least that can be read. Where that is not enough, those that are `optional` are left out. */
Item {
    id: root

    required property string text
    required property int size
    property int weight: Font.Normal
    property color colour: Theme.ink
    property bool heading: false
    property real tallest: 0
    property bool optional: false
    property bool aside: false
    readonly property real drawnSize: label.fontInfo.pixelSize
    readonly property bool shown: text !== "" && (!optional || label.contentHeight <= tallest + 1)

    height: shown ? Math.ceil(label.contentHeight) : 0
    visible: shown

    Label {
        id: label

        color: root.colour
        font.pixelSize: root.size
        font.weight: root.weight
        fontSizeMode: Text.Fit
        heading: root.heading
        height: Math.max(1, root.tallest)
        horizontalAlignment: root.aside ? Text.AlignLeft : Text.AlignHCenter
        minimumPixelSize: Theme.px(7.3)
        text: root.text
        width: root.width
    }
}
