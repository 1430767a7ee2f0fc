pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The number pad that lets staff leave the kiosk. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property StaffViewModel staff: root.kiosk.staff
    readonly property bool beside: Theme.shortScreen
    readonly property bool usable: root.staff.available && !root.staff.locked

    spacing: Theme.px(4)
    title: qsTr("For staff")
    wide: Theme.px(root.beside ? 230 : 130)

    foot: [
        TouchButton {
            id: enter

            glyph: "check"
            primary: true
            text: qsTr("Enter")
            visible: root.usable
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.staff.enter()
        },
        TouchButton {
            readonly property real whole: parent?.width ?? 0
            readonly property real beside: whole - enter.width - Theme.smallGap

            glyph: "close"
            text: qsTr("Close")
            width: enter.visible && beside >= implicitWidth ? beside : whole

            onClicked: root.staff.close()
        }
    ]

    onCloseRequested: root.staff.close()

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Column {
            spacing: Theme.smallGap
            width: root.beside && root.usable ? parent.width - pad.width - Theme.smallGap : parent.width

            Label {
                text: !root.staff.available ? qsTr("No staff number is set on this machine. IT can set one in the configuration.") : root.staff.locked ? qsTr("Too many tries. Please wait a minute.") : root.staff.wrong ? qsTr("That is not the number.") : qsTr("Enter the staff number to leave.")
                width: parent.width
            }

            Label {
                font.bold: true
                font.pixelSize: Theme.sectionSize
                lineHeight: 1
                text: root.staff.digits === 0 ? " " : "●".repeat(root.staff.digits)
                visible: root.usable
                width: parent.width

                Accessible.name: qsTr("%1 digits").arg(root.staff.digits)
            }
        }

        Grid {
            id: pad

            LayoutMirroring.enabled: false
            columns: 3
            spacing: Theme.smallGap
            visible: root.usable

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                TouchButton {
                    id: digit

                    required property string modelData

                    leftPadding: 0
                    rightPadding: 0
                    text: modelData
                    textSize: Theme.barSize
                    width: Theme.px(34)

                    onClicked: root.staff.type(digit.modelData)
                }
            }

            TouchButton {
                glyph: "backspace"
                leftPadding: 0
                rightPadding: 0
                textSize: Theme.barSize
                width: Theme.px(34)

                Accessible.name: qsTr("Delete the last digit")
                onClicked: root.staff.backspace()
            }

            TouchButton {
                leftPadding: 0
                rightPadding: 0
                text: "0"
                textSize: Theme.barSize
                width: Theme.px(34)

                onClicked: root.staff.type("0")
            }
        }
    }
}
