pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! An author's faults at the foot of the window, each with its place in a file. The page above stays in use. */
Item {
    id: root

    required property FaultsViewModel faults
    readonly property real room: root.height * 0.55

    anchors.fill: parent
    visible: root.faults.shown
    z: 1

    Card {
        id: card

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.smallGap
        tallest: root.height
        width: Math.min(root.width - 2 * Theme.gap, Theme.px(420))

        Item {
            id: head

            height: Math.max(close.height, words.height)
            width: parent?.width ?? 0

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: close.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    font.bold: true
                    font.pixelSize: Theme.leadSize
                    heading: true
                    text: Theme.held(root.faults.count === 1 ? qsTr("1 fault") : qsTr("%1 faults").arg(root.faults.count))
                    width: parent.width
                }

                Label {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                    text: root.faults.blocking ? qsTr("Your last change is not shown yet.") : qsTr("Your change is shown. This is still to be mended.")
                    width: parent.width
                }
            }

            IconButton {
                id: close

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: "close"
                name: qsTr("Close the list of faults")

                onClicked: root.faults.close()
            }
        }

        Flickable {
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: list.height
            height: Math.min(list.height, root.room - head.height)
            width: parent?.width ?? 0

            Column {
                id: list

                spacing: Theme.smallGap
                width: parent.width

                Repeater {
                    model: root.faults.faults

                    Column {
                        id: fault

                        required property var modelData

                        width: list.width

                        Label {
                            font.bold: true
                            font.pixelSize: Theme.smallSize
                            text: fault.modelData.place
                            width: parent.width
                            wrapMode: Text.WrapAnywhere
                        }

                        Label {
                            font.pixelSize: Theme.smallSize
                            text: fault.modelData.message
                            width: parent.width
                        }
                    }
                }

                Label {
                    color: Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                    text: qsTr("and %1 more").arg(root.faults.more)
                    visible: root.faults.more > 0
                    width: parent.width
                }
            }
        }
    }
}
