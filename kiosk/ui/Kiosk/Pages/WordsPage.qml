pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Every word explained, A to Z. */
Page {
    id: root

    required property KioskViewModel kiosk
    readonly property WordsViewModel words: root.kiosk.words
    readonly property bool flat: Theme.shortScreen
    readonly property int headingWidth: Theme.px(16 * Theme.barScale)
    readonly property int columns: Math.max(1, Math.min(5, Math.floor((list.width - headingWidth) / (Theme.px(root.flat ? 70 : 76) * Theme.textScale))))
    readonly property var rows: root.words.count > 0 ? root.words.inRows(root.columns) : []
    readonly property string mark: root.chosen !== "" ? root.chosen : root.rows[root.rowAt(list.contentY)]?.initial ?? ""

    property string chosen: ""

    /*! The row at so many pixels of the list; those that are not there are left out. */
    function rowAt(y: real): int {
        return Math.max(0, list.indexAt(0, y));
    }

    function tellPosition(): void {
        const index = root.rowAt(list.contentY);
        const row = list.itemAtIndex(index);
        if (list.contentY <= list.originY || row === null)
            root.scrolledTo("", 0);
        else
            root.scrolledTo(root.rows[index].words[0].id, (list.contentY - row.y) / row.height);
    }

    function goTo(index: int, mode: int): void {
        list.cancelFlick();
        list.positionViewAtIndex(index, mode);
    }

    function restorePosition(anchor: string, fraction: real): void {
        root.chosen = "";
        list.forceLayout();
        const index = Math.max(0, root.rows.findIndex(row => row.words.some(word => word.id === anchor)));
        root.goTo(index, ListView.Beginning);
        list.contentY += fraction * (list.itemAtIndex(index)?.height ?? 0);
        list.returnToBounds();
    }

    function goToLetter(initial: string): void {
        root.goTo(root.rows.findIndex(row => row.initial === initial), ListView.Beginning);
        root.tellPosition();
        root.chosen = initial;
    }

    /*! The first row below those that can be read whole. */
    function rowBelow(): int {
        const bottom = list.contentY + list.height;
        const last = root.rowAt(bottom - 1);
        const row = list.itemAtIndex(last);
        return row === null || row.y + row.height - Theme.smallGap > bottom ? last : last + 1;
    }

    /*! A screenful down (1) or up (-1), by whole rows. */
    function pageBy(pages: int): void {
        root.chosen = "";
        const first = root.rowAt(list.contentY + Theme.smallGap);
        if (pages > 0)
            root.goTo(Math.min(Math.max(root.rowBelow(), first + 1), list.count - 1), ListView.Beginning);
        else
            root.goTo(Math.max(0, first - 1), ListView.End);
        root.tellPosition();
    }

    Label {
        id: title

        font.bold: true
        font.pixelSize: root.flat ? Theme.px(9.35) : Theme.titleSize
        heading: true
        text: Theme.held(qsTr("Words explained"))
        width: root.flat ? Theme.px(52) : parent.width
        y: root.flat ? (Theme.target - height) / 2 : 0
    }

    WordsLetters {
        id: letters

        anchors.left: root.flat ? title.right : parent.left
        anchors.right: parent.right
        anchors.top: root.flat ? parent.top : title.bottom
        anchors.topMargin: root.flat ? 0 : Theme.smallGap
        mark: root.mark
        words: root.words

        onLetterChosen: initial => root.goToLetter(initial)
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(25)
        anchors.top: letters.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.rows

        onContentYChanged: {
            if (moving)
                root.tellPosition();
        }
        onMovementStarted: {
            root.chosen = "";
            root.tellPosition();
        }

        delegate: WordsRow {
            required property var modelData

            begins: modelData.begins
            columns: root.columns
            headingWidth: root.headingWidth
            initial: modelData.initial
            marked: modelData.initial === root.mark
            width: list.width
            words: modelData.words

            onWordChosen: (id, word) => root.kiosk.popup.open(id, word.mapToItem(null, 0, 0, word.width, word.height))
        }
    }

    PageGutter {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(4)
        anchors.right: parent.right
        anchors.top: list.top
        moreAbove: !list.atYBeginning
        moreBelow: !list.atYEnd
        shownShare: list.visibleArea.heightRatio
        startShare: list.visibleArea.yPosition

        onPageRequested: pages => root.pageBy(pages)
    }
}
