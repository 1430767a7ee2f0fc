import QtQuick
import Kiosk.Theme

/*! Plain words on the screen, wrapped, and known to a screen reader. */
Lettering {
    id: root

    property bool heading: false

    lineHeight: heading ? Theme.tightHeight : 1

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: heading ? text.replace(/\u00a0/g, " ") : text
}
