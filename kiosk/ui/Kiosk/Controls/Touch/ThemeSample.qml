import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A theme to choose, in its own colors; the chosen one has a check mark and a strong edge. */
Touchable {
    id: root

    required property string theme
    readonly property color ink: Theme.colourIn(theme, "ink")

    bottomPadding: Theme.px(3)
    contentHeight: words.implicitHeight
    contentWidth: symbol.width + words.implicitWidth + mark.width + 2 * Theme.smallGap
    leftPadding: Theme.px(5)
    outline: checked ? Theme.control : Theme.border
    outlineWidth: checked ? Theme.px(1.8) : Theme.line
    pressedSurface: Theme.colourIn(theme, "pressed")
    rightPadding: Theme.px(5)
    surface: Theme.colourIn(theme, "paper")
    topPadding: Theme.px(3)
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)

    Icon {
        id: symbol

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        colour: root.ink
        name: "theme-" + root.theme
        size: Math.round(Theme.controlSize * 1.15)
    }

    Lettering {
        id: words

        anchors.left: symbol.right
        anchors.leftMargin: Theme.smallGap
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        font.pixelSize: Theme.controlSize
        font.weight: Font.DemiBold
        lineHeight: Theme.tightHeight
        text: root.text
        width: Math.min(implicitWidth, root.availableWidth - symbol.width - mark.width - 2 * Theme.smallGap)
    }

    Icon {
        id: mark

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        colour: root.ink
        name: "check"
        size: Math.round(Theme.controlSize * 0.9)
        visible: root.checked
    }
}
