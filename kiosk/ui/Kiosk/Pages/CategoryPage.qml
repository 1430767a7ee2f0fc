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
                text: Theme.held(root.category.title)
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
                roleValue: "topics"

                CardGrid {
                    id: topics

                    required property var content

                    least: Theme.px(125) * Theme.textScale
                    spacing: Theme.gap
                    width: root.column.width

                    Repeater {
                        model: topics.content.topics

                        TopicCard {
                            required property var modelData
                            required property int index
                            readonly property string blockId: modelData.slug

                            colour: modelData.colour
                            figure: modelData.figure
                            glyph: root.category.icon
                            height: topics.rowHeight(index)
                            note: modelData.offered ? "" : qsTr("Not done at this clinic. Ask about a referral.")
                            summary: modelData.summary
                            surface: Theme.soft(modelData.colour)
                            title: modelData.title
                            width: topics.cardWidth

                            onClicked: root.kiosk.openTopic(modelData.slug)
                        }
                    }
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
                        text: Theme.held(qsTr("Where in the body it is used"))
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
                roleValue: "together"

                UsedTogether {
                    required property string blockId

                    colour: root.category.colour
                    width: root.column.width

                    onSiteChosen: slug => root.kiosk.openTopic(slug)
                }
            }

            DelegateChoice {
                roleValue: "cells"

                CardGrid {
                    id: cells

                    required property var content

                    least: Theme.px(115) * Theme.textScale
                    spacing: Theme.gap
                    width: root.column.width

                    Repeater {
                        model: cells.content.cells

                        UsedCard {
                            required property var modelData
                            required property int index
                            readonly property string blockId: modelData.site

                            cell: modelData
                            height: cells.rowHeight(index)
                            markShown: modelData.markShown
                            title: modelData.siteTitle
                            titleColour: modelData.siteColour
                            width: cells.cardWidth

                            onTitleChosen: root.kiosk.openTopic(modelData.site)
                            onTopicChosen: slug => root.kiosk.openTopic(slug)
                        }
                    }
                }
            }
        }
    }
}
