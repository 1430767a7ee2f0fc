import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Forward and back through the stages of a picture, with the sentence of each. */
Panel {
    id: root

    required property int count
    required property int current
    required property string sentence

    signal stepRequested(step: int)

    pad: Theme.px(5)

    Label {
        color: Theme.tint("teal")
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
        text: root.current < 0 ? qsTr("The whole picture") : qsTr("Step %1 of %2").arg(root.current + 1).arg(root.count)
        visible: root.count > 0
        width: parent.width
    }

    Label {
        text: root.sentence
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        visible: root.count > 0
        width: parent.width

        TouchButton {
            available: root.current >= 0
            glyph: "previous"
            text: qsTr("Step back")

            onClicked: root.stepRequested(root.current - 1)
        }

        TouchButton {
            available: root.current < root.count - 1
            glyph: "next"
            glyphLast: true
            primary: true
            text: root.current < 0 ? qsTr("Step by step") : qsTr("Next step")

            onClicked: root.stepRequested(root.current + 1)
        }
    }
}
