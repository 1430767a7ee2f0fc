import QtQuick
import Kiosk.Theme

/*! Words as they are drawn. A screen reader does not know of them: what they stand on says them. */
Text {
    color: Theme.ink
    font.pixelSize: Theme.bodySize
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
