pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The questions of one page, each to be touched if it is to be taken along. */
Column {
    id: root

    required property string slug
    required property string title
    required property string colour
    required property var items
    required property var chosen

    signal toggled(number: int)

    spacing: Theme.smallGap

    Label {
        color: Theme.tint(root.colour)
        font.bold: true
        font.pixelSize: Theme.leadSize
        heading: true
        text: Theme.held(root.title)
        width: parent.width
    }

    Repeater {
        model: root.items

        Touchable {
            id: question

            required property var modelData

            bottomPadding: Theme.px(3)
            checked: root.chosen.includes(root.slug + " " + modelData.number)
            contentHeight: words.implicitHeight
            contentWidth: Theme.px(60)
            leftPadding: Theme.px(5)
            outline: Theme.tint(root.colour)
            outlineWidth: checked ? Theme.strong : Theme.line
            rightPadding: Theme.px(5)
            surface: checked ? Theme.soft(root.colour) : Theme.card
            text: modelData.plain
            topPadding: Theme.px(3)
            width: root.width

            Accessible.checkable: true
            Accessible.role: Accessible.CheckBox
            onClicked: root.toggled(modelData.number)

            Rectangle {
                id: box

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.tint(root.colour)
                border.width: Theme.strong
                color: Theme.card
                height: width
                radius: Theme.px(2)
                width: Theme.px(9)

                Icon {
                    anchors.centerIn: parent
                    colour: Theme.tint(root.colour)
                    name: "check"
                    size: Theme.px(7)
                    visible: question.checked
                }
            }

            Lettering {
                id: words

                anchors.left: box.right
                anchors.leftMargin: Theme.px(4)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.bodySize
                lineHeight: Theme.tightHeight
                text: question.modelData.plain
            }
        }
    }
}
