import QtQuick
import Kiosk.Theme

/*! A one-colour drawing from assets/icons. It says nothing that the words beside it do not. */
Image {
    id: root

    required property string name
    property color colour: Theme.ink
    property real size: Theme.px(10)

    height: size
    source: root.name === "" ? "" : ["image://icon", root.name, String(root.colour).slice(1), Math.round(root.size)].join("/")
    width: size
}
