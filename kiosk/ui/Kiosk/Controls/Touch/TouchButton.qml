import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A button with words and, if given, an icon. `primary` marks the one main action of a page. */
Touchable {
    id: root

    property string glyph: ""
    property bool primary: false
    property bool glyphLast: false
    property int textSize: Theme.controlSize
    readonly property real wordsWidth: words.implicitWidth
    property color wordColour: primary ? Theme.controlInk : Theme.control

    bottomPadding: Theme.px(3)
    contentHeight: Math.max(words.implicitHeight, glyphItem.visible ? glyphItem.height : 0)
    contentWidth: words.implicitWidth + (glyphItem.visible ? glyphItem.width + (words.visible ? Theme.smallGap : 0) : 0)
    leftPadding: Theme.px(7)
    outline: primary ? Theme.control : Theme.border
    pressedSurface: primary ? Theme.controlPressed : Theme.pressed
    radius: height / 2
    rightPadding: Theme.px(7)
    surface: primary ? Theme.control : Theme.card
    topPadding: Theme.px(3)

    Row {
        id: line

        readonly property real glyphSpace: glyphItem.visible ? glyphItem.width + Theme.smallGap : 0

        anchors.centerIn: parent
        layoutDirection: root.glyphLast !== root.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        spacing: words.visible ? Theme.smallGap : 0

        Icon {
            id: glyphItem

            anchors.verticalCenter: parent.verticalCenter
            colour: root.wordColour
            mirror: root.mirrored && ["back", "chevron", "previous", "next"].includes(root.glyph)
            name: root.glyph
            size: Math.round(root.textSize * 1.15)
            visible: root.glyph !== ""
        }

        Lettering {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.wordColour
            font.pixelSize: root.textSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Theme.tightHeight
            text: root.text
            visible: root.text !== ""
            width: Math.min(implicitWidth, root.availableWidth - line.glyphSpace)
        }
    }
}
