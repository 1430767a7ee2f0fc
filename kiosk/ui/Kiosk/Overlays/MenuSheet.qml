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
        glyph: "search"
        text: qsTr("Search")
        width: parent.width

        onClicked: root.kiosk.openSearch()
    }

    TouchButton {
        glyph: "words"
        text: qsTr("Words explained")
        width: parent.width

        onClicked: root.kiosk.openWords()
    }

    TouchButton {
        glyph: "question"
        text: qsTr("Questions to ask")
        width: parent.width

        onClicked: root.kiosk.openQuestions()
    }

    TouchButton {
        glyph: "finish"
        text: qsTr("I’m finished")
        width: parent.width

        onClicked: {
            root.kiosk.openMenu("");
            root.kiosk.visit.ask(true);
        }
    }
}
