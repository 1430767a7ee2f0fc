import QtQuick

/*! A straight piece of a line, as thick as it is high. A rectangle: a Shape inside something that scrolls leaves traces
    where the software renderer should have clipped it. */
Rectangle {
    required property list<point> ends
    readonly property real across: ends[1].x - ends[0].x
    readonly property real down: ends[1].y - ends[0].y

    antialiasing: true
    rotation: Math.atan2(down, across) * 180 / Math.PI
    transformOrigin: Item.Left
    width: Math.hypot(across, down)
    x: ends[0].x
    y: ends[0].y - height / 2
}
