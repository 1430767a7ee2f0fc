import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! From the first screen of a page to what is read next, and to the questions. */
Flow {
    id: root

    required property var sections
    required property int questions
    readonly property var asked: sections.find(section => section.kind === "questions") ?? null
    readonly property var second: sections[1] ?? null

    signal sectionRequested(blockId: string)

    spacing: Theme.smallGap

    SectionNames {
        id: names
    }

    TouchButton {
        glyph: "next"
        glyphLast: true
        primary: true
        text: root.second ? qsTr("Read more: %1").arg(names.of(root.second)) : ""
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sectionRequested(root.second.blockId)
    }

    TouchButton {
        glyph: "question"
        text: qsTr("Questions to ask (%1)").arg(root.questions)
        visible: root.asked !== null
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sectionRequested(root.asked.blockId)
    }
}
