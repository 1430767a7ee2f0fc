import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The ways of the bottom bar as large buttons, when the text is too large for a bar. */
Sheet {
    id: root

    required property KioskViewModel kiosk

    spacing: Theme.smallGap
    title: qsTr("Menu")

    foot: TouchButton {
        glyph: "close"
        primary: true
        text: qsTr("Close")
        width: parent?.width ?? 0

        onClicked: root.kiosk.openMenu("")
    }

    onCloseRequested: root.kiosk.openMenu("")

    TouchButton {
        bottomPadding: Theme.px(2)
        glyph: "search"
        text: qsTr("Search")
        topPadding: Theme.px(2)
        width: parent.width

        onClicked: root.kiosk.openSearch()
    }

    TouchButton {
        bottomPadding: Theme.px(2)
        glyph: "words"
        text: qsTr("Words explained")
        topPadding: Theme.px(2)
        width: parent.width

        onClicked: root.kiosk.openWords()
    }

    TouchButton {
        bottomPadding: Theme.px(2)
        glyph: "question"
        text: qsTr("Questions to ask")
        topPadding: Theme.px(2)
        width: parent.width

        onClicked: root.kiosk.openQuestions()
    }

    TouchButton {
        bottomPadding: Theme.px(2)
        glyph: "close"
        text: qsTr("Leave the guided visit")
        topPadding: Theme.px(2)
        visible: root.kiosk.guided.going
        width: parent.width

        onClicked: root.kiosk.guided.leave()
    }

    TouchButton {
        bottomPadding: Theme.px(2)
        glyph: "finish"
        text: qsTr("I’m finished")
        topPadding: Theme.px(2)
        width: parent.width

        onClicked: {
            root.kiosk.openMenu("");
            root.kiosk.visit.ask(true);
        }
    }
}
