import QtQuick
import Kiosk.Theme

/*! Plain words on the screen, wrapped, and known to a screen reader. */
Text {
    id: root

    property bool heading: false

    color: Theme.ink
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    lineHeight: heading ? Theme.tightHeight : 1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
