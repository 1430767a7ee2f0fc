import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! A line around a region of a diagram, dark between two light ones, so that it shows on any colour. None of it
    lies on the region. `drawnUnit` may lag behind while pinching. */
Image {
    id: root

    required property DiagramViewModel hotSpots
    required property string slug
    required property string digest
    required property string region
    required property real unit
    required property real drawnUnit
    readonly property real deviceUnit: drawnUnit * Theme.pixelRatio
    readonly property int reach: Theme.devicePx(Theme.px(3) < unit * 13 ? Theme.px(3) : Math.max(Theme.px(1.8), unit * 13))
    readonly property point corner: hotSpots.corner(slug, region)

    scale: unit / deviceUnit
    source: "image://ring/" + [slug, digest, region, deviceUnit, reach, String(Theme.pictureInk).slice(1), String(Theme.pictureCasing).slice(1)].join("/")
    transformOrigin: Item.TopLeft
    x: Math.floor(corner.x * deviceUnit - reach) * scale
    y: Math.floor(corner.y * deviceUnit - reach) * scale
}
