import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The ways on from the first screen of a page, where they do not stand beside the words. */
Column {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    property bool beside: false

    spacing: Theme.gap
    visible: !beside

    FirstWays {
        questions: root.content.questions
        sections: root.content.sections
        width: parent.width

        onSectionRequested: blockId => root.kiosk.openSection(blockId)
    }

    SectionGrid {
        large: Theme.textScale > 1.3 || Theme.shortScreen
        sections: root.content.sections.slice(1)
        wholeOffered: true
        width: parent.width

        onSectionRequested: blockId => root.kiosk.openSection(blockId)
        onWholeRequested: root.kiosk.openWhole()
    }
}
