import QtQuick
import Kiosk.Theme

/*! Words that are rather drawn smaller than broken in two, where one of them is longer than its line. */
Lettering {
    property int size: Theme.bodySize

    function shrink(): void {
        font.pixelSize = size;
        if (contentWidth > width && width > 0)
            font.pixelSize = Math.floor(size * width / contentWidth);
    }

    font.pixelSize: size
    wrapMode: Text.WordWrap

    Component.onCompleted: shrink()
    onSizeChanged: shrink()
    onTextChanged: shrink()
    onWidthChanged: shrink()
}
