import QtQuick
import Kiosk.Theme

/*! A card over the page, with its main buttons at the foot; a touch beside it closes it where that is harmless. */
Item {
    id: root

    property string title: ""
    property bool closable: true
    property alias full: card.full
    property real wide: Theme.px(230)
    property alias spacing: card.spacing
    property alias foot: card.foot
    default property alias items: card.items

    signal closeRequested

    anchors.fill: parent

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    Backdrop {
        anchors.fill: parent

        Accessible.ignored: !root.closable
        onClicked: {
            if (root.closable)
                root.closeRequested();
        }
    }

    Card {
        id: card

        anchors.centerIn: parent
        tallest: parent.height - 2 * Theme.gap
        width: Math.min(parent.width - 2 * Theme.gap, root.wide * Math.min(1.5, Theme.textScale))

        Label {
            font.bold: true
            font.pixelSize: Theme.shortScreen ? Math.min(Theme.sectionSize, Math.max(Theme.px(12.1), Theme.bodySize)) : Theme.sectionSize
            heading: true
            text: Theme.held(root.title)
            visible: text !== ""
            width: parent.width
        }
    }
}
