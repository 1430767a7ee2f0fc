import QtQuick

/*! Fills what it stands in, turned clockwise by `angle` degrees (0, 90, 180 or 270): for a screen that hangs turned. */
Item {
    id: root

    property int angle: 0
    readonly property bool sideways: angle % 180 !== 0
    readonly property real across: parent?.width ?? 0
    readonly property real down: parent?.height ?? 0

    height: sideways ? across : down
    rotation: angle
    width: sideways ? down : across
    x: (across - width) / 2
    y: (down - height) / 2
}
