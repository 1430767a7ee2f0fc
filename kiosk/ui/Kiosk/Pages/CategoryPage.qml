pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Kiosk.Blocks
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! One kind of treatment: its pages, and where in the body it is used. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    readonly property CategoryViewModel category: root.kiosk.category

    rows: category.blocks

    Row {
        readonly property string blockId: "page:head"

        spacing: Theme.px(6)
        width: root.column.width

        Dots {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            colour: root.category.colour
            side: Theme.px(24)

            Icon {
                anchors.centerIn: parent
                colour: Theme.controlInk
                name: root.category.icon
                size: Theme.px(16)
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(1)
            width: parent.width - badge.width - parent.spacing

            Label {
                font.bold: true
                font.pixelSize: Theme.titleSize
                heading: true
                text: root.category.title
                width: parent.width
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                text: root.category.summary
                width: parent.width
            }
        }
    }

    Repeater {
        model: root.category.blocks

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "topic"

                LinkRow {
                    required property string blockId
                    required property var content

                    colour: content.colour
                    note: content.offered ? "" : qsTr("Not done at this clinic. Ask about a referral.")
                    summary: content.summary
                    surface: Theme.soft(content.colour)
                    title: content.title
                    width: root.column.width

                    onClicked: root.kiosk.openTopic(blockId)
                }
            }

            DelegateChoice {
                roleValue: "more"

                TouchButton {
                    required property string blockId
                    required property var content

                    glyph: "down"
                    text: qsTr("Show more pages (%1)").arg(content.topics)
                    width: Math.min(implicitWidth, root.column.width)

                    onClicked: root.category.showMore()
                }
            }

            DelegateChoice {
                roleValue: "where"

                Column {
                    id: where

                    required property string blockId
                    required property var content

                    spacing: Theme.gap
                    topPadding: Theme.px(4)
                    width: root.column.width

                    Label {
                        font.bold: true
                        font.pixelSize: Theme.sectionSize
                        heading: true
                        text: qsTr("Where in the body it is used")
                        width: parent.width
                    }

                    UsedMark {
                        colour: root.category.colour
                        used: where.content.sameUse
                        visible: used !== ""
                    }
                }
            }

            DelegateChoice {
                roleValue: "cell"

                UsedCard {
                    required property string blockId
                    required property var content

                    cell: content
                    markShown: content.markShown
                    title: content.siteTitle
                    titleColour: content.siteColour
                    width: root.column.width

                    onTitleChosen: root.kiosk.openTopic(blockId)
                    onTopicChosen: slug => root.kiosk.openTopic(slug)
                }
            }
        }
    }
}
