import QtQuick
import Kiosk.Theme

/*! A rounded surface, as large as what it stands in. Plates of one look share one small picture; a rounded Rectangle
    would keep its own, which on a page of sixty costs more memory than all its text. It is measured in pixels of the
    device and scaled to the window's: BorderImage knows of no ratio between them. */
BorderImage {
    id: root

    property color fill: Theme.card
    property color outline: Theme.border
    property int outlineWidth: Theme.line
    property real radius: Theme.radius
    readonly property int corner: width > 0 && height > 0 ? Math.round(Math.min(radius * Theme.pixelRatio, width / 2, height / 2)) : -1

    height: (parent?.height ?? 0) * Theme.pixelRatio
    scale: 1 / Theme.pixelRatio
    smooth: false
    source: corner < 0 ? "" : ["image://plate", corner, Theme.devicePx(outlineWidth), String(fill).slice(1), String(outline).slice(1)].join("/")
    transformOrigin: Item.TopLeft
    width: (parent?.width ?? 0) * Theme.pixelRatio

    onCornerChanged: {
        border.bottom = corner + 1;
        border.left = corner + 1;
        border.right = corner + 1;
        border.top = corner + 1;
    }
}
