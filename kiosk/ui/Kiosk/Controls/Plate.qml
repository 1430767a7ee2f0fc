import QtQuick
import Kiosk.Theme

/*! A rounded surface. Plates of one look share one small picture; a rounded Rectangle would keep its own, which
    on a page of sixty costs more memory than all its text. */
BorderImage {
    id: root

    property color fill: Theme.card
    property color outline: Theme.border
    property int outlineWidth: Theme.line
    property real radius: Theme.radius
    readonly property int corner: width > 0 && height > 0 ? Math.round(Math.min(radius, width / 2, height / 2)) : -1

    smooth: false
    source: corner < 0 ? "" : ["image://plate", corner, outlineWidth, String(fill).slice(1), String(outline).slice(1)].join("/")

    onCornerChanged: {
        border.bottom = corner + 1;
        border.left = corner + 1;
        border.right = corner + 1;
        border.top = corner + 1;
    }
}
