import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! The same ways on every page. From 165 % text it is one Menu button. */
Rectangle {
    id: root

    required property KioskViewModel kiosk
    readonly property bool menuOnly: root.kiosk.display.menuOnly
    readonly property int shown: 4
    readonly property bool roomy: cell > Theme.px(72) * Theme.barScale
    readonly property real lowerWidth: lower.width + Theme.smallGap
    readonly property real cell: (width - 2 * Theme.margin - root.lowerWidth - (root.shown - 1) * Theme.smallGap) / root.shown

    color: Theme.bar
    height: Theme.px(27)

    Rectangle {
        color: Theme.ink
        height: Theme.line
        visible: Theme.highContrast
        width: parent.width
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.smallGap

        TouchButton {
            id: lower

            height: Theme.px(21)
            glyph: root.kiosk.display.lowered ? "up" : "lower"
            leftPadding: 0
            rightPadding: 0
            width: Theme.px(22)

            Accessible.name: root.kiosk.display.lowered ? qsTr("Move the screen up again") : qsTr("Move everything lower, within reach")
            onClicked: root.kiosk.display.setLowered(!root.kiosk.display.lowered)
        }

        BarButton {
            glyph: "menu"
            text: qsTr("Menu")
            visible: root.menuOnly
            width: root.cell * 4 + Theme.smallGap * 3

            onClicked: root.kiosk.openMenu("pages")
        }

        BarButton {
            glyph: root.roomy ? "search" : ""
            text: qsTr("Search")
            textSize: root.roomy ? Theme.barSize : Theme.px(7.9)
            visible: !root.menuOnly
            width: root.cell

            onClicked: root.kiosk.openSearch()
        }

        BarButton {
            glyph: root.roomy ? "words" : ""
            text: qsTr("Words explained")
            textSize: root.roomy ? Theme.barSize : Theme.px(7.9)
            visible: !root.menuOnly
            width: root.cell

            onClicked: root.kiosk.openWords()
        }

        BarButton {
            glyph: root.roomy ? "question" : ""
            text: qsTr("Questions to ask")
            textSize: root.roomy ? Theme.barSize : Theme.px(7.9)
            visible: !root.menuOnly
            width: root.cell

            onClicked: root.kiosk.openQuestions()
        }

        BarButton {
            glyph: root.roomy ? "finish" : ""
            outlined: true
            text: qsTr("I’m finished")
            textSize: root.roomy ? Theme.barSize : Theme.px(7.9)
            visible: !root.menuOnly
            width: root.cell

            onClicked: root.kiosk.visit.ask(true)
        }
    }
}
