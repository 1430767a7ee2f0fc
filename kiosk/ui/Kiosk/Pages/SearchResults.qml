pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What search found, how much more there is, and ways on where it found nothing. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    required property bool slim
    readonly property SearchViewModel search: root.kiosk.search
    readonly property bool typed: root.search.query.trim() !== ""
    readonly property bool none: root.typed && root.search.hits.length === 0

    function follow(hit: var, row: Item): void {
        if (hit.kind === "topic")
            root.kiosk.openTopic(hit.target);
        else
            root.kiosk.popup.open(hit.target, row.mapToItem(null, 0, 0, row.width, row.height));
    }

    bottomPadding: Theme.smallGap
    spacing: Theme.smallGap

    WholeWords {
        color: Theme.inkSoft
        text: root.none ? qsTr("Nothing was found for these letters. Try a shorter word, or one of these:") : root.search.corrected !== "" ? qsTr("Showing results for “%1”").arg(root.search.corrected) : qsTr("Pages and words will appear here while you type.")
        visible: !root.typed || root.none || root.search.corrected !== ""
        width: root.column.width

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
            slim: root.slim
            summary: modelData.kind === "topic" ? modelData.excerpt : ""
            title: modelData.title
            width: root.column.width

            onClicked: root.follow(hit.modelData, hit)
        }
    }

    WholeWords {
        color: Theme.inkSoft
        text: qsTr("More were found: %1. Type another letter or word to see them.").arg(root.search.more)
        visible: root.search.more > 0
        width: root.column.width

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }

    LinkRow {
        slim: root.slim
        title: qsTr("All words, A to Z")
        visible: !root.typed || root.none
        width: root.column.width

        onClicked: root.kiosk.openWords()
    }

    LinkRow {
        slim: root.slim
        title: qsTr("Home")
        visible: root.none
        width: root.column.width

        onClicked: root.kiosk.goHome()
    }
}
