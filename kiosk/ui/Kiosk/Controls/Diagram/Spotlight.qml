import QtQuick
import Kiosk.Theme

/*! A line around regions of a diagram, dark between two light ones, so that it shows on any colour; none of it lies
    on them. While they stand `alone` the rest of the picture is pale. `drawnUnit` may lag behind while pinching. */
Image {
    id: root

    required property string slug
    required property string digest
    required property var regions
    required property bool alone
    required property real unit
    required property real drawnUnit
    readonly property real deviceUnit: drawnUnit * Theme.pixelRatio
    readonly property int reach: Theme.devicePx(Theme.px(3) < unit * 13 ? Theme.px(3) : Math.max(Theme.px(1.8), unit * 13))

    scale: unit / deviceUnit
    source: "image://spot/" + [slug, digest, regions.join(","), deviceUnit, reach, String(Theme.pictureInk).slice(1), String(Theme.pictureCasing).slice(1), String(alone ? Theme.veil : Theme.noVeil).slice(1)].join("/")
    transformOrigin: Item.TopLeft
}
