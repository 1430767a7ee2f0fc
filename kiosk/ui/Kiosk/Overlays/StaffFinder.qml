pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The staff panel's search: a word, a card's number or a code, and the pages that are meant. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property PanelViewModel panel: root.kiosk.staff.panel
    readonly property FinderViewModel finder: root.panel.finder
    readonly property bool adding: root.panel.visits.planning
    readonly property string wanted: root.adding ? qsTr("A page to add: a word, a card number, or a code") : qsTr("A word, a card number, or a code such as C787")
    readonly property bool sideBySide: !root.kiosk.display.portrait
    readonly property bool low: root.sideBySide && keyboard.height + back.height + 2 * Theme.margin > height

    anchors.fill: parent

    Accessible.name: root.adding ? qsTr("Find a page to add") : qsTr("Find a page")
    Accessible.role: Accessible.Dialog

    Backdrop {
        anchors.fill: parent
        color: Theme.paper

        Accessible.ignored: true
    }

    Panel {
        id: field

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: back.left
        anchors.rightMargin: Theme.gap
        anchors.top: parent.top
        anchors.topMargin: Theme.margin
        height: Math.max(Theme.target, implicitHeight)
        outline: Theme.control
        outlineWidth: Theme.strong
        pad: Theme.px(4)

        Label {
            color: root.finder.query === "" ? Theme.inkSoft : Theme.ink
            elide: Text.ElideLeft
            text: root.finder.query === "" ? root.wanted : root.finder.query + "|"
            width: parent.width
            wrapMode: root.finder.query === "" ? Text.Wrap : Text.NoWrap

            Accessible.name: root.finder.query === "" ? text : qsTr("You typed: %1").arg(root.finder.query)
        }
    }

    TouchButton {
        id: back

        anchors.right: root.low ? keyboard.left : parent.right
        anchors.rightMargin: root.low ? Theme.gap : Theme.margin
        anchors.top: field.top
        glyph: "close"
        text: qsTr("Close")

        onClicked: root.panel.find(false)
    }

    PageFlick {
        anchors.bottom: root.sideBySide ? parent.bottom : keyboard.top
        anchors.bottomMargin: Theme.smallGap
        anchors.left: field.left
        anchors.right: root.sideBySide ? keyboard.left : back.right
        anchors.rightMargin: root.sideBySide ? Theme.gap : 0
        anchors.top: field.bottom
        anchors.topMargin: Theme.gap
        bottomPadding: 0
        spacing: Theme.smallGap

        Label {
            text: qsTr("No page is meant by this.")
            visible: root.finder.query.trim() !== "" && root.finder.hits.length === 0
            width: parent.width
        }

        Repeater {
            model: root.finder.hits

            LinkRow {
                id: hit

                required property var modelData

                colour: modelData.colour
                title: modelData.title
                width: parent?.width ?? 0

                onClicked: root.finder.open(hit.modelData.slug)
            }
        }
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.smallGap
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: implicitHeight
        width: root.sideBySide ? Math.max(Theme.px(230), Math.min(parent.width * 0.5, Theme.px(260))) : parent.width - 2 * Theme.margin

        onBackspaced: root.finder.backspace()
        onCleared: root.finder.clear()
        onTyped: text => root.finder.type(text)
    }
}
