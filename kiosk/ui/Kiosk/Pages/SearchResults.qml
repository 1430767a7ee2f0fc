pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! What search found, how much more there is, and ways on where it found nothing or nothing is typed yet. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    required property bool slim
    readonly property SearchViewModel search: root.kiosk.search
    readonly property bool typed: root.search.query.trim() !== ""
    readonly property bool none: root.typed && root.search.hits.length === 0

    function follow(kind: string, target: string, row: Item): void {
        if (kind === "topic")
            root.kiosk.openTopic(target);
        else
            root.kiosk.popup.open(target, row.mapToItem(null, 0, 0, row.width, row.height));
    }

    bottomPadding: Theme.smallGap
    spacing: Theme.smallGap

    WholeWords {
        color: Theme.inkSoft
        size: Theme.smallSize
        text: root.none ? qsTr("Nothing was found for these letters. Try a shorter word, or one of these:") : root.search.corrected !== "" ? qsTr("Showing results for “%1”").arg(root.search.corrected) : qsTr("Pages and words will appear here while you type.")
        visible: !root.typed && !root.slim || root.none || root.search.corrected !== ""
        width: root.column.width

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }

    Repeater {
        model: root.none ? root.search.near : root.search.hits

        SearchHit {
            required property var modelData

            hit: modelData
            slim: root.slim
            width: root.column.width

            onChosen: (kind, target, row) => root.follow(kind, target, row)
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

    WaysHeading {
        text: root.kiosk.home.texts["sites_heading"] ?? ""
    }

    SearchWays {
        slim: root.slim
        ways: root.kiosk.home.sites
        visible: !root.typed
        width: root.column.width

        onChosen: way => root.kiosk.openTopic(way.slug)
    }

    WaysHeading {
        text: root.kiosk.home.texts["treatments_heading"] ?? ""
    }

    SearchWays {
        slim: root.slim
        ways: root.kiosk.home.categories
        visible: !root.typed
        width: root.column.width

        onChosen: way => root.kiosk.openCategory(way.id)
    }

    LinkRow {
        slim: root.slim
        title: qsTr("Home")
        visible: root.none
        width: root.column.width

        onClicked: root.kiosk.goHome()
    }

    component WaysHeading: WholeWords {
        color: Theme.inkSoft
        font.weight: Font.DemiBold
        size: Theme.smallSize
        topPadding: Theme.px(2)
        visible: !root.typed
        width: root.column.width

        Accessible.name: text
        Accessible.role: Accessible.Heading
    }
}
