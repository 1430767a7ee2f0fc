import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

/*! A card over the page; a touch beside it closes it where that is harmless. */
Item {
    id: root

    property string title: ""
    property bool closable: true
    property real wide: Theme.px(230)
    property alias spacing: column.spacing
    default property alias items: column.data

    signal closeRequested

    anchors.fill: parent

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog

    T.AbstractButton {
        anchors.fill: parent
        focusPolicy: Qt.NoFocus
        text: qsTr("Close")

        Accessible.ignored: !root.closable
        onClicked: {
            if (root.closable)
                root.closeRequested();
        }

        background: Rectangle {
            color: Theme.veil
        }
    }

    T.Control {
        id: card

        anchors.centerIn: parent
        height: Math.min(parent.height - 2 * Theme.gap, flick.contentHeight + 2 * Theme.padding)
        padding: Theme.padding
        width: Math.min(parent.width - 2 * Theme.gap, root.wide)

        Accessible.ignored: true

        background: Rectangle {
            border.color: Theme.highContrast ? Theme.ink : Theme.control
            border.width: Theme.strong
            color: Theme.card
            radius: Theme.px(9)
        }

        contentItem: Flickable {
            id: flick

            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: column.height

            Column {
                id: column

                spacing: Theme.gap
                width: flick.width

                Label {
                    font.bold: true
                    font.pixelSize: Theme.sectionSize
                    heading: true
                    text: root.title
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
