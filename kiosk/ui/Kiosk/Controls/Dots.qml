import QtQuick
import Kiosk.Theme

/*! A row of round dots, the first ones filled. All of one look share a picture, as plates do. */
Image {
    id: root

    required property string colour
    required property int side
    property int count: 1
    property int filled: count
    property int gap: 0

    height: implicitHeight / Theme.pixelRatio
    source: ["image://dots", count, filled, Theme.devicePx(side), Theme.devicePx(gap), Theme.devicePx(Theme.line), String(Theme.tint(colour)).slice(1)].join("/")
    width: implicitWidth / Theme.pixelRatio
}
