pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A word explained, beside the word that was touched. Where the page is lowered and leaves no room beside the word's line,
    what is above the page is room too. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property PopupViewModel popup: root.kiosk.popup
    readonly property real edge: Theme.px(4)
    readonly property rect word: root.mapFromItem(null, root.popup.word)
    readonly property real screenTop: root.mapFromItem(null, Qt.point(root.popup.word.x, 0)).y
    readonly property rect own: Qt.rect(root.edge, root.edge, root.width - 2 * root.edge, root.height - 2 * root.edge)
    readonly property bool cramped: root.popup.tallest(root.word, root.own, Theme.px(80)) === root.own.height
    readonly property rect room: root.cramped ? Qt.rect(root.edge, root.screenTop + root.edge, root.own.width, root.own.height - root.screenTop) : root.own
    readonly property point place: root.popup.position(card.width, card.height, root.word, root.room)

    Accessible.name: root.popup.term
    Accessible.role: Accessible.Dialog

    Backdrop {
        anchors.fill: parent
        color: Qt.alpha(Theme.backdrop, Theme.backdrop.a * 0.6)

        onClicked: root.popup.close()
    }

    Card {
        id: card

        border.color: Theme.control
        spacing: Theme.px(3.5)
        tallest: root.popup.tallest(root.word, root.room, Theme.px(80))
        width: Math.min(root.width - 2 * root.edge, Theme.px(250 * Math.min(1.5, Theme.textScale)))
        x: root.place.x
        y: root.place.y

        foot: [
            TouchButton {
                id: before

                glyph: "back"
                text: qsTr("Word before")
                visible: root.popup.canGoBack
                width: Math.min(implicitWidth, parent?.width ?? 0)

                onClicked: root.popup.back()
            },
            TouchButton {
                readonly property real whole: parent?.width ?? 0
                readonly property real beside: whole - before.width - Theme.smallGap

                glyph: "close"
                primary: true
                text: qsTr("Close")
                width: before.visible && beside >= implicitWidth ? beside : whole

                onClicked: root.popup.close()
            }
        ]

        Label {
            font.bold: true
            font.pixelSize: Theme.sectionSize
            heading: true
            text: Theme.held(root.popup.term)
            width: parent.width
        }

        Label {
            color: Theme.inkSoft
            font.italic: true
            text: qsTr("Say it: %1").arg(root.popup.say)
            visible: root.popup.say !== ""
            width: parent.width
        }

        Loader {
            active: root.popup.shown
            width: parent.width

            sourceComponent: RunText {
                run: root.popup.definition
                width: parent?.width ?? 0

                onLinkChosen: (kind, target) => kind === "term" ? root.popup.follow(target) : root.kiosk.openTopic(target)
            }
        }

        Repeater {
            model: root.popup.topics

            LinkRow {
                required property var modelData

                colour: modelData.colour
                title: qsTr("Page: %1").arg(modelData.title)
                width: parent?.width ?? 0

                onClicked: root.kiosk.openTopic(modelData.slug)
            }
        }
    }
}
