pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*! How far down a page one is: a dot a section where sections are known, else a bar. */
Item {
    id: root

    required property int marks
    required property int mark
    required property real startShare
    required property real shownShare
    readonly property real pitch: Math.min(Theme.px(9), height / Math.max(1, root.marks))

    width: Theme.px(4)

    Accessible.ignored: true

    Repeater {
        model: root.marks

        Rectangle {
            required property int index

            anchors.horizontalCenter: parent.horizontalCenter
            border.color: Theme.control
            border.width: Theme.line
            color: index <= root.mark ? Theme.control : "transparent"
            height: width
            radius: width / 2
            width: index === root.mark ? Theme.px(4) : Theme.px(2.6)
            y: root.height / 2 + (index - root.marks / 2 + 0.5) * root.pitch - height / 2
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(1)
        anchors.rightMargin: Theme.px(1)
        border.color: Theme.control
        border.width: Theme.line
        color: "transparent"
        radius: width / 2
        visible: root.marks === 0

        Rectangle {
            color: Theme.control
            height: parent.height * root.shownShare
            radius: width / 2
            width: parent.width
            y: parent.height * root.startShare
        }
    }
}
