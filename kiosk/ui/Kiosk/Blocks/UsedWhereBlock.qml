pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Where in the body this treatment is used; how often is said once where it is the same everywhere. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property int across: Math.max(1, Math.min(3, Math.floor(width / (Theme.px(85) * Theme.textScale))))
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
        text: Theme.held(qsTr("Where it is used"))
        width: parent.width
    }

    UsedMark {
        bottomPadding: Theme.px(2)
        colour: root.kiosk.topic.colour
        used: root.content.sameUse
        visible: used !== "" && used !== "ask"
    }

    Grid {
        columns: root.across
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: root.content.sites

            LinkRow {
                required property var modelData

                colour: modelData.colour
                summary: root.content.sameUse === "" ? root.words[modelData.used] ?? "" : ""
                title: modelData.title
                width: (root.width - (root.across - 1) * Theme.smallGap) / root.across

                onClicked: root.kiosk.openTopic(modelData.slug)
            }
        }
    }
}
