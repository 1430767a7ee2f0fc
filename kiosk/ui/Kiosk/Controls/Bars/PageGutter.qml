import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Beside a page: buttons a screenful up and down, and between them how far one is. Where there is room for one of them only, it
    leads down, and from the end up. */
Item {
    id: root

    required property bool moreAbove
    required property bool moreBelow
    required property real startShare
    required property real shownShare

    readonly property bool onlyOne: height < 2 * Theme.target + Theme.gap

    signal pageRequested(pages: int)

    width: Theme.target

    IconButton {
        anchors.right: parent.right
        anchors.top: parent.top
        glyph: "up"
        available: root.moreAbove
        name: qsTr("Further up")
        visible: !root.onlyOne || !root.moreBelow
        onClicked: root.pageRequested(-1)
    }

    PlaceMarks {
        anchors.centerIn: parent
        height: parent.height - 2 * Theme.target - 2 * Theme.gap
        shownShare: root.shownShare
        startShare: root.startShare
    }

    IconButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        glyph: "down"
        primary: true
        available: root.moreBelow
        name: qsTr("Further down")
        visible: !root.onlyOne || root.moreBelow
        onClicked: root.pageRequested(1)
    }
}
