import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! The names of a picture's parts, placed once its room has its size: while a page is laid out, that changes often. */
QtObject {
    id: root

    required property var diagram
    required property DiagramViewModel hotSpots
    required property size room
    required property bool wanted
    property bool seen: true // what is not seen can wait, and keeps the names it has
    property real least: 0

    property var found: ({})
    property string named: ""
    property string placed: ""
    readonly property bool pending: (asked[0] ?? "") !== named

    readonly property var asked: wanted && diagram.slug !== undefined && room.width > 0 && room.height > 0 ? [diagram.slug, room.width, room.height, Theme.pxPerMm, Theme.smallSize, Theme.pictureWords, least] : []

    function find(): void {
        const wish = asked.length > 0 ? [...asked, diagram.alt].join(" ") : ""; // the same picture in another language has other names
        if (placed === wish || !(seen || wish === ""))
            return;
        placed = wish;
        named = asked[0] ?? "";
        found = named === "" ? {} : hotSpots.namesIn(...asked);
    }

    onAskedChanged: {
        if (pending)
            found = {};
        Qt.callLater(find);
    }
    onSeenChanged: Qt.callLater(find)
}
