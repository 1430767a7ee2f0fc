import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! Beside a page: buttons a screenful up and down, and between them how far one is. */
Item {
    id: root

    required property bool moreAbove
    required property bool moreBelow
    required property real startShare
    required property real shownShare

    signal pageRequested(pages: int)

    width: Theme.target

    IconButton {
        anchors.right: parent.right
        anchors.top: parent.top
        glyph: "up"
        available: root.moreAbove
        name: qsTr("Further up")
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
        onClicked: root.pageRequested(1)
    }
}
