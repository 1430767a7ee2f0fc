import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! Questions to ask and what one can do, side by side where there is room. */
Grid {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

    columns: width > Theme.px(280) * Theme.textScale ? 2 : 1
    spacing: Theme.gap

    AsideBlock {
        colour: "violet"
        glyph: "question"
        height: root.columns === 2 ? Math.max(implicitHeight, actions.implicitHeight) : implicitHeight
        kiosk: root.kiosk
        listed: root.content.questions.items
        title: qsTr("Questions to ask your team")
        width: root.cell
    }

    AsideBlock {
        id: actions

        colour: "green"
        glyph: "check"
        kiosk: root.kiosk
        listed: root.content.actions.items
        title: qsTr("What you can do")
        width: root.cell
    }
}
