pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The large twins of every word on the page that can be touched. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk

    spacing: Theme.px(4)

    Label {
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: Theme.held(qsTr("Words on this page"))
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: root.content.terms

            TouchButton {
                id: word

                required property var modelData

                text: modelData.term
                width: Math.min(implicitWidth, root.width)

                onClicked: root.kiosk.popup.open(word.modelData.id, word.mapToItem(null, 0, 0, word.width, word.height))
            }
        }
    }
}
