import QtQuick
import Kiosk.Theme

/*! A compiled run: plain text where it has no links, touchable words where it has. */
Item {
    id: root

    required property var run
    property string colour: "teal"
    property int textSize: Theme.bodySize
    property bool bold: false
    readonly property bool linked: root.run.links.length > 0

    signal linkChosen(kind: string, target: string, area: rect)

    implicitHeight: root.linked ? (loader.item as TermText)?.contentHeight ?? 0 : plain.implicitHeight

    Label {
        id: plain

        font.bold: root.bold
        font.pixelSize: root.textSize
        lineHeight: Theme.lineHeight
        text: root.linked ? "" : root.run.styled
        textFormat: Text.StyledText
        visible: !root.linked
        width: parent.width

        Accessible.name: root.run.plain
    }

    Loader {
        id: loader

        active: root.linked
        width: parent.width

        sourceComponent: TermText {
            colour: root.colour
            font.bold: root.bold
            font.pixelSize: root.textSize
            run: root.run
            width: loader.width

            onLinkChosen: (kind, target, area) => root.linkChosen(kind, target, area)
        }
    }
}
