pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Where in the body this treatment is used. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property var words: ({
            "often": qsTr("Often used here"),
            "sometimes": qsTr("Sometimes used here"),
            "seldom": qsTr("Seldom used here"),
            "ask": qsTr("Ask your team")
        })

    spacing: Theme.smallGap

    Label {
        bottomPadding: Theme.px(2)
        font.bold: true
        font.pixelSize: Theme.sectionSize
        heading: true
        text: qsTr("Where it is used")
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: root.content.sites

            LinkRow {
                required property var modelData

                colour: modelData.colour
                summary: root.words[modelData.used] ?? ""
                title: modelData.title
                width: Math.min(root.width, Math.max(Theme.px(85) * Theme.textScale, (root.width - 2 * Theme.smallGap) / 3.0001))

                onClicked: root.kiosk.openTopic(modelData.slug)
            }
        }
    }
}
