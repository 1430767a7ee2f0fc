import QtQuick
import Kiosk.Theme

/*! A line as a code for a scanner: black on white in every theme, and kept nowhere once it is gone. */
Image {
    id: root

    required property string words
    property int side: Theme.px(70)

    cache: false
    fillMode: Image.PreserveAspectFit
    height: side
    smooth: false
    source: words === "" ? "" : ["image://code", words, Theme.devicePx(side)].join("/")
    width: side

    Accessible.name: qsTr("A code for the scanner")
    Accessible.role: Accessible.Graphic
}
