pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*! So many of a hundred people, as small figures: filled ones first. */
Grid {
    id: root

    required property int count
    required property int total
    property string colour: "teal"
    readonly property real cell: Math.min(Theme.px(9), (width - 19 * columnSpacing) / 20)

    columnSpacing: Theme.px(1.2)
    columns: 20
    rowSpacing: Theme.px(1.8)

    Accessible.name: qsTr("%1 of %2").arg(count).arg(total)
    Accessible.role: Accessible.Graphic

    Repeater {
        model: root.total

        Item {
            id: person

            required property int index
            readonly property bool counted: index < root.count
            readonly property color fill: counted ? Theme.tint(root.colour) : "transparent"

            height: root.cell * 1.5
            width: root.cell

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: person.counted ? person.fill : Theme.inkSoft
                border.width: Theme.line
                color: person.fill
                height: width
                radius: width / 2
                width: root.cell * 0.5
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: person.counted ? person.fill : Theme.inkSoft
                border.width: Theme.line
                color: person.fill
                height: root.cell * 0.9
                radius: root.cell * 0.3
                width: root.cell * 0.82
                y: root.cell * 0.56
            }
        }
    }
}
