pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

/*! The sections of a page beside it: where one is, and a way to jump; above them the page's picture, small. */
Item {
    id: root

    required property var sections
    required property var figure
    required property int mark
    readonly property var names: ({
            "inShort": qsTr("In short"),
            "usedHere": qsTr("Treatments used here"),
            "questions": qsTr("Questions to ask"),
            "sources": qsTr("About this page")
        })
    readonly property bool pictured: figure.slug !== undefined

    signal figureRequested
    signal sectionRequested(blockId: string)

    Touchable {
        id: picture

        height: visible ? Math.min(root.height * 0.38, width * 0.76) : 0
        bottomPadding: Theme.px(2)
        leftPadding: Theme.px(2)
        outline: Theme.border
        rightPadding: Theme.px(2)
        text: qsTr("See the picture: %1").arg(root.figure.title ?? "")
        topPadding: Theme.px(2)
        visible: root.pictured
        width: parent.width

        onClicked: root.figureRequested()

        Rectangle {
            anchors.fill: parent
            color: Theme.picture
            radius: Theme.px(6)
        }

        Picture {
            anchors.fill: parent
            diagram: root.figure

            Accessible.ignored: true
        }

        Dots {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            colour: "teal"
            side: Theme.px(13)

            Icon {
                anchors.centerIn: parent
                colour: Theme.controlInk
                name: "expand"
                size: Theme.px(8)
            }
        }
    }

    Label {
        id: heading

        anchors.top: picture.bottom
        anchors.topMargin: root.pictured ? Theme.gap : 0
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        text: qsTr("On this page")
        width: parent.width
    }

    Flickable {
        id: listFlick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.smallGap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: list.height
        contentY: Math.max(0, Math.min(contentHeight - height, (root.mark + 1.5) * contentHeight / Math.max(1, root.sections.length) - height))

        Column {
            id: list

            spacing: 0
            width: parent.width

            Repeater {
                model: root.sections

                Touchable {
                    id: row

                    required property var modelData
                    required property int index
                    readonly property bool here: index === root.mark

                    bottomPadding: Theme.px(1.5)
                    contentHeight: words.implicitHeight
                    leftPadding: Theme.px(6)
                    outline: "transparent"
                    outlineWidth: 0
                    radius: Theme.px(3)
                    rightPadding: Theme.px(2)
                    surface: here ? Theme.soft("teal") : "transparent"
                    text: modelData.title !== "" ? modelData.title : root.names[modelData.kind]
                    topPadding: Theme.px(1.5)
                    width: list.width

                    onClicked: root.sectionRequested(row.modelData.blockId)

                    Lettering {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        color: row.here ? Theme.tint("teal") : Theme.ink
                        font.pixelSize: Theme.smallSize
                        font.weight: row.here ? Font.Bold : Font.Normal
                        lineHeight: Theme.tightHeight
                        text: row.text
                        width: parent.width
                    }

                    Rectangle {
                        color: Theme.tint("teal")
                        height: parent.height
                        visible: row.here
                        width: Theme.px(1.4)
                        x: -Theme.px(4)
                    }
                }
            }
        }
    }

    Fade {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: Theme.px(8)
        visible: listFlick.contentY + listFlick.height < listFlick.contentHeight - 1
    }
}
