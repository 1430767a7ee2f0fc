import QtQuick
import Kiosk.Theme

/*! A one-colour drawing from assets/icons. It says nothing that the words beside it do not. */
Image {
    id: root

    required property string name
    property color colour: Theme.ink
    property real size: Theme.px(10)

    height: size
    source: name === "" ? "" : ["image://icon", name, String(colour).slice(1), Theme.devicePx(size)].join("/")
    width: size
}
