import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A section of a page in a list of them; `here` is the one that is read; `large` where they need not
    all be in sight. */
Touchable {
    id: row

    property bool here: false
    property bool large: false

    bottomPadding: Theme.px(0.3)
    contentHeight: words.implicitHeight
    implicitHeight: Math.max(large ? Theme.target : Theme.smallTarget * 1.02, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(6)
    outline: "transparent"
    outlineWidth: 0
    radius: Theme.px(3)
    rightPadding: Theme.px(2)
    surface: here ? Theme.soft("teal") : "transparent"
    topPadding: Theme.px(0.3)

    Lettering {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint("teal")
        font.pixelSize: Theme.smallSize
        font.weight: row.here ? Font.Bold : Font.Normal
        lineHeight: Theme.tightHeight
        text: row.text
        width: parent.width
    }

    Rectangle {
        color: Theme.hairline
        height: Theme.line
        width: row.width
        x: row.mirrored ? -row.rightPadding : -row.leftPadding
        y: -row.topPadding
    }

    Rectangle {
        color: Theme.tint("teal")
        height: parent.height
        visible: row.here
        width: Theme.px(1.4)
        x: row.mirrored ? parent.width + Theme.px(4) - width : -Theme.px(4)
    }
}
