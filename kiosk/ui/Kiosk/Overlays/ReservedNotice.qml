pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The screen is kept for somebody. Only the staff number ends it; its words can be had in each language. */
Notice {
    id: root

    required property KioskViewModel kiosk

    message: qsTr("This screen is reserved for now. The staff will be glad to help.")
    title: qsTr("Please ask the staff")
    way: qsTr("For staff")

    onWayTaken: root.kiosk.staff.open()

    Flow {
        readonly property real oneRow: Array.from(children).reduce((sum, each) => sum + each.implicitWidth + spacing, -spacing)

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap
        visible: root.kiosk.display.languages.length > 1
        width: Math.min(oneRow, parent.width)

        Repeater {
            model: root.kiosk.display.languages

            TouchButton {
                required property var modelData

                checked: primary
                primary: modelData.code === root.kiosk.display.language
                text: modelData.name

                onClicked: root.kiosk.display.setLanguage(modelData.code)
            }
        }
    }
}
