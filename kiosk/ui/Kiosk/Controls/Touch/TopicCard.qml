import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A row that leads to a page, where there is room with its first picture, small, or with an icon in its place. */
LinkRow {
    id: root

    required property var figure
    required property string glyph
    readonly property bool drawn: figure.slug !== undefined
    readonly property bool pictured: width >= Theme.px(110) * Theme.textScale
    readonly property int pictureHeight: Theme.px(25)
    readonly property int pictureWidth: Theme.px(33)

    implicitHeight: Math.max(pictured ? pictureHeight + 2 * Theme.px(2) : Theme.target, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.px(pictured ? 40 : 6)

    Rectangle {
        anchors.right: parent.left
        anchors.rightMargin: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter
        color: root.drawn ? Theme.picture : Theme.card
        height: root.pictureHeight
        radius: Theme.px(6)
        visible: root.pictured
        width: root.pictureWidth

        Picture {
            anchors.fill: parent
            anchors.margins: Theme.px(1)
            diagram: root.pictured ? root.figure : ({})
            small: true
            visible: root.drawn

            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            colour: Theme.tint(root.colour)
            name: root.glyph
            size: Theme.px(15)
            visible: !root.drawn
        }
    }
}
