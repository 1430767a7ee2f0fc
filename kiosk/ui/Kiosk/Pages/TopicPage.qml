pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A topic: its blocks in reading order and, where there is room, its sections beside them. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property TopicViewModel topic: root.kiosk.topic
    readonly property bool railShown: root.kiosk.display.railShown && !root.topic.wide && width > Theme.px(330)
    property alias flick: page

    function restorePosition(anchor: string, fraction: real): void {
        page.restorePosition(anchor, fraction);
    }

    PageFlick {
        id: page

        readonly property int section: moreBelow ? sectionAt(contentY + height * 0.35) : root.topic.sections.length - 1

        function sectionAt(y: real): int {
            let found = 0;
            const wanted = root.topic.sections;
            for (const item of column.children) {
                if (item.blockId === undefined || item.y > y)
                    continue;
                for (let i = found; i < wanted.length; ++i) {
                    if (wanted[i].blockId === item.blockId)
                        found = i;
                }
            }
            return found;
        }

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        rows: root.topic.blocks
        width: root.railShown ? parent.width - rail.width - Theme.gap : parent.width

        onScrolledTo: (anchor, fraction) => root.scrolledTo(anchor, fraction)

        Repeater {
            model: root.topic.blocks

            delegate: BlockChooser {
                columnWidth: page.column.width
                kiosk: root.kiosk
            }
        }
    }

    SectionRail {
        id: rail

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        figure: root.topic.figure
        mark: page.section
        sections: root.topic.sections
        visible: root.railShown
        width: Math.max(Theme.px(150), Math.min(root.width * 0.4, root.width - Theme.px(345)))

        onFigureRequested: root.kiosk.openDiagram(root.topic.figure.slug, "")
        onSectionRequested: blockId => {
            root.topic.blocks.appendAll();
            page.glideTo(blockId);
        }
    }
}
