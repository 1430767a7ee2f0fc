pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The same ways on every page, in short words where there is little room. From 165 % text, and on a guided visit, it is one
    Menu button; the rest is then the visit's. */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    readonly property bool guided: kiosk.guided.going
    readonly property bool menuOnly: kiosk.display.menuOnly || guided
    readonly property bool lowered: kiosk.display.lowered
    readonly property real room: width - 2 * Theme.margin - lower.width - Theme.smallGap
    readonly property real cell: (room - 3 * Theme.smallGap) / 4
    readonly property string allWords: qsTr("Words explained")
    readonly property string allQuestions: qsTr("Questions to ask")
    readonly property real longest: Math.max(wordsMeasure.advanceWidth, questionsMeasure.advanceWidth) + glyphs / 4 + Theme.px(5)
    readonly property bool roomy: cell > Math.max(longest, Theme.px(72) * Theme.barScale)
    readonly property real wanted: search.wordsWidth + words.wordsWidth + questions.wordsWidth + finish.wordsWidth
    readonly property real glyphs: 4 * (Theme.barSize * 1.15 + Theme.smallGap)
    readonly property bool pictured: roomy || wanted + glyphs + 4 * Theme.px(4) + 3 * Theme.smallGap <= room
    readonly property real spare: (room - 3 * Theme.smallGap - wanted) / 4

    /*! The same width for all where there is room; else what is over is shared out evenly. */
    function share(wordsWidth: real): real {
        return roomy ? cell : wordsWidth + spare;
    }

    color: Theme.bar
    height: Theme.px(27)

    TextMetrics {
        id: wordsMeasure

        font.pixelSize: Theme.barSize
        font.weight: Font.DemiBold
        text: root.allWords
    }

    TextMetrics {
        id: questionsMeasure

        font.pixelSize: Theme.barSize
        font.weight: Font.DemiBold
        text: root.allQuestions
    }

    Rectangle {
        color: Theme.ink
        height: Theme.line
        visible: Theme.stark
        width: parent.width
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.smallGap

        TouchButton {
            id: lower

            height: Theme.px(21)
            glyph: root.lowered ? "up" : "reach"
            leftPadding: 0
            rightPadding: 0
            textSize: Theme.px(root.lowered ? 7.9 : 10)
            width: Theme.px(22)

            Accessible.name: root.lowered ? qsTr("Move the screen up again") : qsTr("Move everything lower, within reach")
            onClicked: root.kiosk.display.setLowered(!root.lowered)
        }

        BarButton {
            id: menu

            glyph: "menu"
            text: qsTr("Menu")
            visible: root.menuOnly
            width: root.guided ? wordsWidth + Theme.barSize * 1.15 + Theme.smallGap + Theme.px(9) : root.room

            onClicked: root.kiosk.openMenu("pages")
        }

        BarButton {
            id: search

            glyph: root.pictured ? "search" : ""
            text: qsTr("Search")
            visible: !root.menuOnly
            width: root.share(wordsWidth)

            onClicked: root.kiosk.openSearch()
        }

        BarButton {
            id: words

            glyph: root.pictured ? "words" : ""
            text: root.roomy ? root.allWords : qsTr("Words")
            visible: !root.menuOnly
            width: root.share(wordsWidth)

            Accessible.name: root.allWords
            onClicked: root.kiosk.openWords()
        }

        BarButton {
            id: questions

            glyph: root.pictured ? "question" : ""
            text: root.roomy ? root.allQuestions : qsTr("Questions")
            visible: !root.menuOnly
            width: root.share(wordsWidth)

            Accessible.name: root.allQuestions
            onClicked: root.kiosk.openQuestions()
        }

        BarButton {
            id: finish

            glyph: root.pictured ? "finish" : ""
            outlined: true
            text: qsTr("I’m finished")
            visible: !root.menuOnly
            width: root.share(wordsWidth)

            onClicked: root.kiosk.visit.ask(true)
        }

        Loader {
            active: root.guided
            visible: root.guided
            width: root.room - menu.width - Theme.smallGap

            sourceComponent: GuidedBar {
                guided: root.kiosk.guided
            }
        }
    }
}
