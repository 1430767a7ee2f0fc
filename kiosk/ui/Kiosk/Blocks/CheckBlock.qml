pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! One kind question; every answer is explained. Nothing is counted or kept. */
Panel {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property int chosen: -1

    Label {
        color: Theme.tint("teal")
        font.bold: true
        font.pixelSize: Theme.leadSize
        heading: true
        text: Theme.held(qsTr("A question to think about"))
        width: parent.width
    }

    Label {
        text: root.content.question
        width: parent.width
    }

    Repeater {
        model: root.content.answers

        Column {
            id: answer

            required property var modelData
            required property int index
            readonly property bool open: root.chosen === index

            spacing: Theme.px(2)
            width: parent?.width ?? 0

            TouchButton {
                checked: answer.open
                glyph: answer.open ? (answer.modelData.right ? "check" : "info") : ""
                outlineWidth: answer.open ? Theme.strong : Theme.line
                radius: Theme.radius
                text: answer.modelData.text
                width: parent.width

                onClicked: root.chosen = answer.index
            }

            Label {
                leftPadding: Theme.px(6)
                text: (answer.modelData.right ? qsTr("Yes, that is right.") : qsTr("Many people think so.")) + " " + answer.modelData.explain
                visible: answer.open
                width: parent.width
            }
        }
    }
}
