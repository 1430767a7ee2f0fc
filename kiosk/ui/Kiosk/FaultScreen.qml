import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! What a person sees when there is nothing to show: calm words and whom to ask. */
Window {
    id: root

    property real pxPerMm: 1 / 0.275
    property int turn: 0

    color: Theme.paper
    height: 1080
    title: "Waypost"
    width: 1920

    onClosing: close => close.accepted = false

    Binding {
        property: "pxPerMm"
        target: Theme
        value: root.pxPerMm
    }

    Turned {
        angle: root.turn

        Column {
            anchors.centerIn: parent
            spacing: Theme.gap
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(330))

            Label {
                font.bold: true
                font.pixelSize: Theme.titleSize
                heading: true
                horizontalAlignment: Text.AlignHCenter
                text: Theme.held(qsTr("This screen is taking a rest"))
                width: parent.width
            }

            Label {
                font.pixelSize: Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("You did nothing wrong. Please ask a staff member. They are glad to help.")
                width: parent.width
            }
        }
    }
}
