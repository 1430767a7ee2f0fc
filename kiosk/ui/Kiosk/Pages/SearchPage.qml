pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Search with an on-screen keyboard: results while typing, and help when there are none. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property SearchViewModel search: root.kiosk.search
    readonly property bool sideBySide: !root.kiosk.display.portrait
    readonly property bool squat: root.sideBySide && Theme.shortScreen
    readonly property bool low: root.squat && root.height < Theme.px(125)
    readonly property string example: root.kiosk.home.texts["search_example"] ?? ""
    readonly property string hint: example === "" ? qsTr("Type a word") : qsTr("Type a word, such as %1").arg(example)

    function restorePosition(anchor: string, fraction: real): void {
        results.restorePosition(anchor, fraction);
    }

    Rectangle {
        id: field

        anchors.left: parent.left
        border.color: Theme.control
        border.width: Theme.strong
        color: Theme.card
        height: root.squat ? Theme.target : Math.max(Theme.target, Theme.leadSize * 1.9)
        radius: Theme.radius
        width: root.sideBySide && (root.low || !root.squat) ? parent.width - keyboard.width - Theme.gap : parent.width

        Icon {
            id: glass

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(6)
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.control
            name: "search"
        }

        Label {
            anchors.left: glass.right
            anchors.leftMargin: Theme.px(5)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(5)
            anchors.verticalCenter: parent.verticalCenter
            color: root.search.query === "" ? Theme.inkSoft : Theme.ink
            elide: Text.ElideLeft
            font.pixelSize: root.squat ? Math.min(Theme.leadSize, Theme.px(10)) : Theme.leadSize
            lineHeight: 1
            text: root.search.query === "" ? root.hint : root.search.query + "|"
            wrapMode: Text.NoWrap

            Accessible.name: root.search.query === "" ? text : qsTr("You typed: %1").arg(root.search.query)
        }
    }

    SearchResults {
        id: results

        anchors.bottom: root.sideBySide ? parent.bottom : keyboard.top
        anchors.bottomMargin: Theme.smallGap
        anchors.left: parent.left
        anchors.right: root.sideBySide ? keyboard.left : parent.right
        anchors.rightMargin: root.sideBySide ? Theme.gap : 0
        anchors.top: field.bottom
        anchors.topMargin: root.squat ? Theme.smallGap : Theme.gap
        kiosk: root.kiosk
        slim: root.squat

        onScrolledTo: (anchor, fraction) => root.scrolledTo(anchor, fraction)
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.squat ? 0 : Theme.smallGap
        anchors.right: parent.right
        digits: !root.low
        height: implicitHeight
        keyHeight: root.sideBySide && !root.squat ? Math.max(Theme.target, Math.min(Theme.px(30), (root.height - Theme.px(24)) / 5)) : Theme.target
        width: root.sideBySide ? Math.max(Theme.px(230), Math.min(parent.width * 0.5, Theme.px(260))) : parent.width

        onBackspaced: root.search.backspace()
        onCleared: root.search.clear()
        onTyped: text => root.search.type(text)
    }

    Connections {
        target: root.search

        function onChanged(): void {
            results.restorePosition("", 0);
        }
    }
}
