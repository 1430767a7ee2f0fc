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
    readonly property bool typed: root.search.query.trim() !== ""
    readonly property bool none: root.typed && root.search.hits.length === 0

    function restorePosition(anchor: string, fraction: real): void {
        results.restorePosition(anchor, fraction);
    }

    function follow(hit: var, row: Item): void {
        if (hit.kind === "topic") {
            root.kiosk.openTopic(hit.target);
        } else {
            const corner = row.mapToItem(null, 0, 0);
            root.kiosk.popup.open(hit.target, Qt.rect(corner.x, corner.y, row.width, row.height));
        }
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
            text: root.search.query === "" ? qsTr("Type a word, such as liver") : root.search.query + "|"
            wrapMode: Text.NoWrap

            Accessible.name: root.search.query === "" ? text : qsTr("You typed: %1").arg(root.search.query)
        }
    }

    PageFlick {
        id: results

        anchors.bottom: root.sideBySide ? parent.bottom : keyboard.top
        anchors.bottomMargin: Theme.smallGap
        anchors.left: parent.left
        anchors.right: root.sideBySide ? keyboard.left : parent.right
        anchors.rightMargin: root.sideBySide ? Theme.gap : 0
        anchors.top: field.bottom
        anchors.topMargin: root.squat ? Theme.smallGap : Theme.gap
        bottomPadding: Theme.smallGap
        spacing: Theme.smallGap

        onScrolledTo: (anchor, fraction) => root.scrolledTo(anchor, fraction)

        WholeWords {
            color: Theme.inkSoft
            text: root.none ? qsTr("Nothing was found for these letters. Try a shorter word, or one of these:") : root.search.corrected !== "" ? qsTr("Showing results for “%1”").arg(root.search.corrected) : qsTr("Pages and words will appear here while you type.")
            visible: !root.typed || root.none || root.search.corrected !== ""
            width: results.column.width

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }

        Repeater {
            model: root.none ? root.search.near : root.search.hits

            LinkRow {
                id: hit

                required property var modelData
                readonly property string blockId: `${modelData.kind}:${modelData.target}`

                colour: modelData.colour
                note: modelData.kind === "term" ? qsTr("A word explained") : ""
                slim: root.squat
                summary: modelData.kind === "topic" ? modelData.excerpt : ""
                title: modelData.title
                width: results.column.width

                onClicked: root.follow(hit.modelData, hit)
            }
        }

        LinkRow {
            slim: root.squat
            title: qsTr("All words, A to Z")
            visible: !root.typed || root.none
            width: results.column.width

            onClicked: root.kiosk.openWords()
        }

        LinkRow {
            slim: root.squat
            title: qsTr("Home")
            visible: root.none
            width: results.column.width

            onClicked: root.kiosk.goHome()
        }
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
