import QtQuick
import Kiosk.Theme

/*! Cards side by side, as many as fit but at most so many, in one row equally high. They carry a `blockId`, and are as
    wide as `cardWidth` and as high as `rowHeight` of their place says. */
Grid {
    id: root

    property real least: Theme.px(100) * Theme.textScale
    property int most: 2
    readonly property int across: Math.max(1, Math.min(most, Math.floor((width + spacing) / (least + spacing))))
    readonly property real cardWidth: Math.floor((width - (across - 1) * spacing) / across)
    readonly property var cards: Array.from(children).filter(child => child.blockId !== undefined)
    readonly property var heights: cards.map(card => card.implicitHeight)

    function rowHeight(index: int): real {
        const first = index - index % across;
        return Math.max(0, ...heights.slice(first, first + across));
    }

    columns: across
    spacing: Theme.smallGap
}
