pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The sections of a page, in two columns where there is room; if offered, also all of them in one. */
Grid {
    id: root

    required property var sections
    property int mark: -1
    property bool large: false
    property bool wholeOffered: false
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    signal sectionRequested(blockId: string)
    signal wholeRequested

    columnSpacing: Theme.smallGap
    columns: width > Theme.px(150) * Theme.textScale ? 2 : 1

    SectionNames {
        id: names
    }

    Repeater {
        model: root.sections

        SectionRow {
            id: row

            required property var modelData
            required property int index

            large: root.large
            here: index === root.mark
            text: names.of(modelData)
            width: root.cell

            onClicked: root.sectionRequested(row.modelData.blockId)
        }
    }

    SectionRow {
        large: root.large
        text: qsTr("All of it in one")
        visible: root.wholeOffered
        width: root.cell

        onClicked: root.wholeRequested()
    }
}
