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
    readonly property int columns: Math.max(1, Math.floor(list.width / (Theme.px(105) * Theme.textScale)))

    function tellPosition(): void {
        const rows = Math.floor((list.contentY - list.originY) / list.cellHeight);
        const index = rows * root.columns;
        if (list.contentY <= list.originY || index >= root.words.terms.length)
            root.scrolledTo("", 0);
        else
            root.scrolledTo(root.words.terms[index].id, (list.contentY - list.originY) / list.cellHeight - rows);
    }

    function goTo(y: real): void {
        list.contentY = list.originY + Math.max(0, Math.min(list.contentHeight - list.height, y));
    }

    function restorePosition(anchor: string, fraction: real): void {
        list.cancelFlick();
        list.forceLayout();
        root.goTo((Math.floor(root.words.indexOf(anchor) / root.columns) + fraction) * list.cellHeight);
    }

    Label {
        id: title

        font.bold: true
        font.pixelSize: Theme.titleSize
        heading: true
        text: qsTr("Words explained")
        width: parent.width
    }

    Flow {
        id: letters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.smallGap
        spacing: Theme.smallGap

        Repeater {
            model: root.words.initials

            TouchButton {
                required property var modelData

                leftPadding: 0
                rightPadding: 0
                text: modelData.initial
                width: Theme.target

                Accessible.name: qsTr("Words with %1").arg(modelData.initial)
                onClicked: {
                    list.cancelFlick();
                    root.goTo(Math.floor(modelData.index / root.columns) * list.cellHeight);
                    root.tellPosition();
                }
            }
        }
    }

    GridView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(25)
        anchors.top: letters.bottom
        anchors.topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Math.max(Theme.target, Theme.controlSize * 2.5) + Theme.smallGap
        cellWidth: Math.floor(width / root.columns)
        clip: true
        model: root.words.terms

        onContentYChanged: {
            if (moving)
                root.tellPosition();
        }
        onMovementStarted: root.tellPosition()

        delegate: Item {
            id: cell

            required property var modelData

            height: list.cellHeight
            width: list.cellWidth

            TouchButton {
                id: word

                height: parent.height - Theme.smallGap
                radius: Theme.radius
                text: cell.modelData.term
                width: parent.width - Theme.smallGap

                onClicked: root.kiosk.popup.open(cell.modelData.id, word.mapToItem(null, 0, 0, word.width, word.height))
            }
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

        onPageRequested: pages => {
            root.goTo(list.contentY - list.originY + pages * Math.floor(list.height / list.cellHeight) * list.cellHeight);
            root.tellPosition();
        }
    }
}
