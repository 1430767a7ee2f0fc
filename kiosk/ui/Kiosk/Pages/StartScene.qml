import QtQuick
import Kiosk.Scene
import Kiosk.Theme

/*! The scene behind the invitation: tree and people stand where its words leave them room. */
Scene {
    id: root

    readonly property var holder: parent
    readonly property var page: holder?.page ?? null
    readonly property Item words: holder?.words ?? null
    readonly property bool beside: page?.beside ?? false
    readonly property bool lowered: page?.dropped > 0
    readonly property real across: page?.width ?? 0
    readonly property real beginning: beside ? across * 0.58 : Theme.margin
    readonly property real ceiling: beside || lowered ? Theme.margin : (words?.y ?? 0) + (words?.height ?? 0) + Theme.gap
    readonly property real floor: lowered ? height : height - Theme.margin - (page?.below ?? 0)

    mirrored: page?.display.mirrored ?? false
    place: Qt.rect(beginning, ceiling, across - beginning - Theme.margin, Math.max(1, floor - ceiling))
}
