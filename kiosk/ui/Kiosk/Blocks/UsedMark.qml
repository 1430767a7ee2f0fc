import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! How often a treatment is used, as a word and as filled dots. */
Row {
    id: root

    required property string used
    property string colour: "teal"
    readonly property int filled: ({
            "often": 3,
            "sometimes": 2,
            "seldom": 1
        })[used] ?? 0
    readonly property string word: ({
            "often": qsTr("Often used"),
            "sometimes": qsTr("Sometimes used"),
            "seldom": qsTr("Seldom used"),
            "ask": qsTr("Ask your team")
        })[used] ?? ""

    spacing: Theme.px(2.8)

    Dots {
        anchors.verticalCenter: parent.verticalCenter
        colour: root.colour
        count: 3
        filled: root.filled
        gap: root.spacing
        side: Theme.px(3.6)
        visible: root.filled > 0
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.tint(root.colour)
        name: "question"
        size: Theme.smallSize
        visible: root.filled === 0
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint(root.colour)
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        lineHeight: 1
        text: root.word
        wrapMode: Text.NoWrap
    }
}
