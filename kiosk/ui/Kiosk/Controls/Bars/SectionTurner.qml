import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! From a section of a page to the one before and the one after it, each named: side by side, or one below the other where
    it is narrow. After the last comes the first screen. */
Grid {
    id: root

    required property var sections
    required property int mark
    readonly property var before: sections[mark - 1] ?? null
    readonly property var after: sections[mark + 1] ?? sections[0] ?? null
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    signal sectionRequested(blockId: string)

    columns: width > Theme.px(150) * Theme.textScale ? 2 : 1
    spacing: Theme.smallGap

    SectionNames {
        id: names
    }

    TouchButton {
        glyph: "previous"
        leftPadding: Theme.px(4)
        rightPadding: Theme.px(4)
        text: root.before ? names.of(root.before) : ""
        textSize: root.columns === 1 ? Theme.smallSize : Theme.controlSize
        visible: root.before !== null
        width: root.cell

        onClicked: root.sectionRequested(root.before.blockId)
    }

    TouchButton {
        glyph: "next"
        glyphLast: true
        leftPadding: Theme.px(4)
        primary: true
        rightPadding: Theme.px(4)
        text: root.after ? names.of(root.after) : ""
        textSize: root.columns === 1 ? Theme.smallSize : Theme.controlSize
        width: root.cell

        onClicked: root.sectionRequested(root.after.blockId)
    }
}
