import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The sections of a page beside it: where one is, and a way to each; `turning`, also one forward and one back. */
Item {
    id: root

    required property var sections
    required property int mark
    property bool turning: false

    signal sectionRequested(blockId: string)
    signal wholeRequested

    Flickable {
        id: listFlick

        anchors.bottom: turner.visible ? turner.top : parent.bottom
        anchors.bottomMargin: turner.visible ? Theme.smallGap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: list.height
        contentY: Math.max(0, Math.min(contentHeight - height, (root.mark + 1.5) * contentHeight / Math.max(1, root.sections.length) - height))

        SectionGrid {
            id: list

            mark: root.mark
            sections: root.sections
            wholeOffered: true
            width: parent.width

            onSectionRequested: blockId => root.sectionRequested(blockId)
            onWholeRequested: root.wholeRequested()
        }
    }

    SectionTurner {
        id: turner

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(3)
        mark: root.mark
        sections: root.sections
        visible: root.turning
        width: parent.width

        onSectionRequested: blockId => root.sectionRequested(blockId)
    }

    Fade {
        anchors.bottom: listFlick.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(8)
        visible: listFlick.contentY + listFlick.height < listFlick.contentHeight - 1
    }
}
