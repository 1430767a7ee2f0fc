import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! A page or a word that was found; beside a page named after a word, the word explained. */
Flow {
    id: root

    required property var hit
    required property bool slim
    readonly property string blockId: `${hit.kind}:${hit.target}`
    readonly property bool explains: hit.term !== ""

    signal chosen(kind: string, target: string, row: Item)

    spacing: Theme.smallGap

    LinkRow {
        id: row

        colour: root.hit.colour
        note: root.hit.kind === "term" ? qsTr("A word explained") : ""
        slim: root.slim
        summary: root.hit.kind === "topic" ? root.hit.excerpt : ""
        title: root.hit.title
        width: root.explains && !root.slim ? root.width - Theme.target - root.spacing : root.width

        onClicked: root.chosen(root.hit.kind, root.hit.target, row)
    }

    IconButton {
        id: explanation

        glyph: "words"
        height: root.slim ? Theme.target : row.height
        name: qsTr("The word explained: %1").arg(root.hit.title)
        radius: Theme.radius
        visible: root.explains
        width: root.slim ? root.width : Theme.target

        onClicked: root.chosen("term", root.hit.term, explanation)
    }
}
