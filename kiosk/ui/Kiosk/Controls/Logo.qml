pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*! The clinic's logo, never stretched; on a card where what it stands on is not as light as paper. */
Item {
    id: root

    required property var picture
    required property real tallest
    required property real widest
    required property color ground
    required property bool drawn
    readonly property bool there: picture.digest !== undefined
    readonly property int pad: ground.hslLightness < 0.95 ? Theme.px(3) : 0
    readonly property real unit: there ? Math.max(0, Math.min((tallest - 2 * pad) / picture.height, (widest - 2 * pad) / picture.width)) : 0
    readonly property int across: there ? Math.round(picture.width * unit) : 0
    readonly property int down: there ? Math.round(picture.height * unit) : 0

    height: there ? down + 2 * pad : 0
    visible: there
    width: across + 2 * pad

    Loader {
        active: root.there && root.drawn
        anchors.fill: parent

        sourceComponent: Item {
            Plate {
                fill: Theme.picture
                outline: Theme.hairline
                visible: root.pad > 0
            }

            Image {
                anchors.centerIn: parent
                height: root.down
                source: ["image://logo", root.picture.digest, Theme.devicePx(root.across), Theme.devicePx(root.down), String(Theme.picture).slice(1)].join("/")
                width: root.across
            }
        }
    }
}
