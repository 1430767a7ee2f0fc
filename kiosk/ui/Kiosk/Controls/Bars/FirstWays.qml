import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! From the first screen of a page to what is read next, and to the questions. */
Flow {
    id: root

    required property var sections
    required property int questions
    readonly property var asked: sections.find(section => section.kind === "questions") ?? null
    readonly property string second: sections[1]?.blockId ?? ""

    signal sectionRequested(blockId: string)

    spacing: Theme.smallGap

    TouchButton {
        glyph: "next"
        glyphLast: true
        primary: true
        text: qsTr("Read more (%1)").arg(root.sections.filter((section, index) => index > 0 && !section.more && section.kind !== "questions").length)
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sectionRequested(root.second)
    }

    TouchButton {
        glyph: "question"
        text: qsTr("Questions to ask (%1)").arg(root.questions)
        visible: root.asked !== null
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sectionRequested(root.asked.blockId)
    }
}
