import QtQuick
import Kiosk.Theme

/*! Words in the place of every page. Nothing below is seen or touched; its one button, if it has words, asks for staff. */
Item {
    id: root

    required property string title
    property string message: ""
    property string way: ""
    default property alias items: column.data

    signal wayTaken

    anchors.fill: parent

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    Backdrop {
        anchors.fill: parent
        color: Theme.paper

        Accessible.ignored: true
    }

    Column {
        id: column

        anchors.centerIn: parent
        spacing: 2 * Theme.gap
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(300) * Math.min(1.5, Theme.textScale))

        Label {
            font.bold: true
            font.pixelSize: Theme.titleSize
            heading: true
            horizontalAlignment: Text.AlignHCenter
            text: Theme.held(root.title)
            width: parent.width
        }

        Label {
            font.pixelSize: Theme.leadSize
            horizontalAlignment: Text.AlignHCenter
            text: root.message
            visible: text !== ""
            width: parent.width
        }

        TouchButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.way
            visible: text !== ""

            onClicked: root.wayTaken()
        }
    }
}
