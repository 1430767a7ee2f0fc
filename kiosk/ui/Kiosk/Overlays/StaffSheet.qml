import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The staff's number pad. It takes a card's number, or asks for the staff number before the panel. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property StaffViewModel staff: root.kiosk.staff
    readonly property bool beside: Theme.shortScreen || (Theme.textScale > 1.3 && root.width > root.height) // large words above the keys push the last ones out of sight
    readonly property bool low: root.height < Theme.px(165)
    readonly property int footSize: root.beside ? Theme.barSize : Theme.controlSize
    readonly property bool forCards: root.staff.asks === "card"
    readonly property var problems: ({
            "no card": qsTr("No card has this number. Please look at its digits again."),
            "no page": qsTr("There is no page with this number on this kiosk."),
            "no pin": qsTr("That is not the number.")
        })
    readonly property string asked: root.forCards ? qsTr("Type the number on the card.") : qsTr("Enter the staff number.")
    readonly property string waits: qsTr("Too many tries. Please wait. Minutes left: %1").arg(root.staff.minutesLeft)

    spacing: Theme.px(4)
    title: root.forCards ? qsTr("Card number") : qsTr("For staff")
    wide: Theme.px(root.low ? 330 : root.beside ? 250 : 172)

    foot: [
        TouchButton {
            available: root.staff.digits > 0
            glyph: "check"
            primary: true
            text: root.forCards ? qsTr("Open the page") : qsTr("Enter")
            textSize: root.footSize
            visible: root.staff.usable
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.staff.enter()
        },
        TouchButton {
            text: root.forCards ? qsTr("Staff panel") : qsTr("Card number")
            textSize: root.footSize
            visible: !root.staff.reserved
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.staff.ask(root.forCards ? "pin" : "card")
        },
        TouchButton {
            glyph: "close"
            text: qsTr("Close")
            textSize: root.footSize
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.staff.close()
        }
    ]

    onCloseRequested: root.staff.close()

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Column {
            spacing: Theme.smallGap
            width: root.beside && pad.visible ? parent.width - pad.width - Theme.smallGap : parent.width

            Label {
                height: Math.max(implicitHeight, twoLines) // or the keys would move under a finger
                text: !root.forCards && !root.staff.available ? qsTr("No staff number is set on this machine. IT can set one in the configuration.") : root.staff.locked ? root.waits : root.problems[root.staff.problem] ?? root.asked
                width: parent.width

                readonly property real twoLines: 2.8 * Theme.bodySize
            }

            Label {
                font.bold: true
                font.pixelSize: Theme.sectionSize
                lineHeight: 1
                text: root.staff.digits === 0 ? " " : root.forCards ? root.staff.card : "●".repeat(root.staff.digits)
                visible: root.staff.usable
                width: parent.width

                Accessible.name: root.forCards && root.staff.digits > 0 ? root.staff.card : qsTr("%1 digits").arg(root.staff.digits)
            }
        }

        NumberPad {
            id: pad

            low: root.low
            visible: root.staff.usable

            onBackspaced: root.staff.backspace()
            onTyped: digit => root.staff.type(digit)
        }
    }
}
