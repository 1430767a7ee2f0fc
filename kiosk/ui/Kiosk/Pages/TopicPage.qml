pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A topic in three depths: a first screen that is enough, its sections one by one on a card, or all of it in one.
    Where there is room, the list of sections and the picture stand beside the words. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property TopicViewModel topic: root.kiosk.topic
    readonly property bool first: root.topic.section === "" && root.topic.slug !== ""
    readonly property bool carded: !root.first && !root.topic.whole
    readonly property bool roomy: height > Theme.px(200) && Theme.textScale <= 1.3
    readonly property bool sideways: root.kiosk.display.railShown && !root.topic.wide && root.topic.sections.length > 0
    readonly property bool pictureLeads: root.sideways && root.first && root.topic.figure.slug !== undefined && width > Theme.px(250)
    readonly property bool railShown: root.sideways && !root.pictureLeads && root.roomy && width > Theme.px(330)
    readonly property bool waysPinned: root.first && root.roomy && side.width > 0
    readonly property bool turnerPinned: root.carded && root.roomy && !root.railShown
    readonly property int mark: root.topic.whole ? page.section : root.topic.sections.findIndex(section => section.blockId === root.topic.section)
    readonly property int leadingWidth: Math.round(root.width * 0.41)
    readonly property int cardPad: root.carded ? Theme.px(Theme.shortScreen ? 4 : 5) : 0
    readonly property int between: root.carded ? Math.min(Theme.gap, Theme.px(5)) : Theme.gap
    readonly property bool named: root.width > Theme.px(325 * Theme.barScale) // in the bar above
    property alias flick: page

    function restorePosition(anchor: string, fraction: real): void {
        list.forceLayout(); // a picture is drawn once, at the size that the list of sections leaves it
        others.forceLayout();
        page.restorePosition(anchor, fraction);
    }

    Connections {
        target: root.topic

        function onAboutToChange(): void {
            page.overfull = false; // rows are made at the width they have if all is in sight
        }
    }

    Item {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.pictureLeads ? root.leadingWidth : root.railShown ? Theme.px(96) : 0

        PictureWay {
            id: leading

            diagram: root.pictureLeads ? root.topic.figure : {}
            height: Math.min(naturalHeight(width), side.height - (list.visible ? list.height + Theme.smallGap + Theme.px(3) : 0))
            kiosk: root.kiosk
            visible: root.pictureLeads
            width: root.leadingWidth
        }

        SectionGrid {
            id: list

            anchors.top: leading.bottom
            anchors.topMargin: Theme.smallGap
            sections: root.topic.sections.filter((section, index) => index > 0 && !section.more && section.kind !== "questions")
            visible: root.pictureLeads && root.roomy
            width: root.leadingWidth

            onSectionRequested: blockId => root.kiosk.openSection(blockId)
        }

        SectionRail {
            anchors.fill: parent
            mark: root.mark
            sections: root.topic.sections
            turning: root.carded
            visible: root.railShown

            onSectionRequested: blockId => {
                if (root.topic.whole)
                    page.jumpTo(blockId);
                else
                    root.kiosk.openSection(blockId);
            }
            onWholeRequested: root.kiosk.openWhole()
        }
    }

    Rectangle {
        anchors.bottom: root.turnerPinned ? others.top : parent.bottom
        anchors.bottomMargin: Theme.px(3)
        anchors.left: side.right
        anchors.leftMargin: side.width > 0 ? Theme.gap : 0
        anchors.right: parent.right
        anchors.top: parent.top
        border.color: Theme.hairline
        border.width: Theme.line
        color: Theme.card
        radius: Theme.px(9)
        visible: root.carded
    }

    PageFlick {
        id: page

        readonly property var numbers: root.topic.sections.reduce((found, section, index) => {
            found[section.blockId] = index;
            return found;
        }, {})
        readonly property int section: moreBelow ? sectionAt(contentY + height * 0.35) : root.topic.sections.length - 1

        /*! The last section that begins above; those that tell how things are known stand elsewhere in the list. */
        function sectionAt(y: real): int {
            let found = 0;
            for (const item of page.places.items()) {
                if (item?.blockId !== undefined && item.parent === column && item.y <= y)
                    found = numbers[item.blockId] ?? found;
            }
            return found;
        }

        /*! What the rest of a first screen leaves of the height for its picture. */
        function rest(): real {
            let others = bottomPadding;
            for (const item of column.children) {
                if (item.blockId !== undefined && item.blockId !== "page:picture" && item.visible)
                    others += item.height + column.spacing;
            }
            return height - others;
        }

        function jumpTo(blockId: string): void {
            root.topic.blocks.appendAll();
            if (blockId === "")
                glideToY(0);
            else
                glideTo(blockId);
        }

        anchors.bottom: root.turnerPinned ? others.top : root.waysPinned ? ways.top : parent.bottom
        anchors.bottomMargin: root.carded ? Theme.px(3) + root.cardPad : root.waysPinned ? Theme.smallGap : 0
        anchors.left: side.right
        anchors.leftMargin: (side.width > 0 ? Theme.gap : 0) + root.cardPad
        anchors.right: parent.right
        anchors.rightMargin: root.cardPad
        anchors.top: parent.top
        anchors.topMargin: root.cardPad
        ground: root.carded ? Theme.card : Theme.paper
        rows: root.topic.blocks
        spacing: root.between
        bottomPadding: root.topic.whole ? Theme.px(16) : 0
        sparing: !root.topic.whole

        onScrolledTo: (anchor, fraction) => root.scrolledTo(anchor, fraction)

        Label {
            id: name

            color: Theme.tint(root.topic.colour)
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            height: implicitHeight - Theme.px(3) // near to the title below it
            text: root.topic.title
            visible: root.carded && !root.named
            width: page.column.width
        }

        Repeater {
            model: root.topic.blocks

            delegate: BlockChooser {
                columnWidth: page.column.width
                kiosk: root.kiosk
                pictureBeside: root.pictureLeads
                pictureRoom: root.first && !root.pictureLeads ? page.rest() : 0
                waysBeside: root.waysPinned
            }
        }

        Repeater {
            model: root.topic.columns

            SectionColumns {
                required property var modelData

                blocks: modelData
                kiosk: root.kiosk
                room: page.height - Theme.sectionSize * 1.5 - 2 * root.between - (name.visible ? name.height + root.between : 0)
                spacing: root.between
                width: page.column.width
            }
        }

        SectionTurner {
            mark: root.mark
            sections: root.topic.sections
            visible: root.carded && !root.railShown && !root.turnerPinned
            width: page.column.width

            onSectionRequested: blockId => root.kiosk.openSection(blockId)
        }
    }

    FirstWays {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(3)
        anchors.left: side.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        questions: root.topic.questions
        sections: root.topic.sections
        visible: root.waysPinned

        onSectionRequested: blockId => root.kiosk.openSection(blockId)
    }

    SectionGrid {
        id: others

        anchors.bottom: turner.top
        anchors.bottomMargin: Theme.px(3)
        anchors.left: parent.left
        anchors.right: parent.right
        mark: root.mark
        sections: root.turnerPinned ? root.topic.sections : []
        visible: root.turnerPinned
        wholeOffered: true

        onSectionRequested: blockId => root.kiosk.openSection(blockId)
        onWholeRequested: root.kiosk.openWhole()
    }

    SectionTurner {
        id: turner

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(3)
        anchors.left: parent.left
        anchors.right: parent.right
        mark: root.mark
        sections: root.topic.sections
        visible: root.turnerPinned

        onSectionRequested: blockId => root.kiosk.openSection(blockId)
    }
}
