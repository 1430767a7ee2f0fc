pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*! A compiled run: plain text where it has no links, touchable words where it has. */
Loader {
    id: root

    required property var run
    property string colour: "teal"
    property int textSize: Theme.bodySize
    property bool bold: false

    signal linkChosen(kind: string, target: string, area: rect)

    sourceComponent: run.links.length > 0 ? linked : plain

    Component {
        id: plain

        Label {
            font.bold: root.bold
            font.pixelSize: root.textSize
            lineHeight: Theme.lineHeight
            text: root.run.styled
            textFormat: Text.StyledText

            Accessible.name: root.run.plain
        }
    }

    Component {
        id: linked

        TermText {
            colour: root.colour
            font.bold: root.bold
            font.pixelSize: root.textSize
            run: root.run

            onLinkChosen: (kind, target, area) => root.linkChosen(kind, target, area)
        }
    }
}
