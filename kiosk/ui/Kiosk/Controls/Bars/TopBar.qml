import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Back and Home, always in the same place; at the other end help, the other language of two, display settings. Where there
    is room, a page's name stands between them once its first screen, which tells it, is left. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool atHome: kiosk.page === "home"
    readonly property bool titled: kiosk.page === "topic" && kiosk.topic.section !== "" && kiosk.topic.sections.length > 0 && named
    readonly property bool tight: width < Theme.px(330)
    readonly property bool named: width > Theme.px(325 * Theme.barScale)
    readonly property var otherLanguage: kiosk.display.otherLanguage
    readonly property bool twoLanguages: otherLanguage.name !== undefined
    readonly property int pad: Theme.px(pictured ? 5.5 : 4.5)
    readonly property real words: back.wordsWidth + home.wordsWidth + call.wordsWidth + (twoLanguages ? language.wordsWidth : 0)
    readonly property real around: (twoLanguages ? 4 : 3) * (Theme.px(11) + Theme.smallGap) + settings.width + Theme.gap
    readonly property real glyphs: 3 * (Theme.barSize * 1.15 + Theme.smallGap)

    /*! The same on every page, so that nothing moves: pictures stand beside the words if all of it fits. */
    readonly property bool pictured: words + around + glyphs <= width

    height: Theme.px(25)

    Row {
        id: ways

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap
        visible: !root.atHome

        TouchButton {
            id: back

            glyph: root.pictured ? "back" : ""
            leftPadding: root.pad
            primary: true
            height: Theme.px(21)
            rightPadding: root.pad
            text: qsTr("Back")
            textSize: Theme.barSize

            onClicked: root.kiosk.goBack()
        }

        TouchButton {
            id: home

            glyph: root.pictured ? "home" : ""
            leftPadding: root.pad
            primary: true
            height: Theme.px(21)
            rightPadding: root.pad
            text: qsTr("Home")
            textSize: Theme.barSize

            onClicked: root.kiosk.goHome()
        }
    }

    Label {
        anchors.left: parent.left
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        color: Theme.ink
        elide: Text.ElideRight
        font.bold: true
        fontSizeMode: Text.Fit
        height: parent.height
        font.pixelSize: root.tight ? Theme.barSize : Theme.px(11.5)
        heading: true
        lineHeight: Theme.tightHeight
        maximumLineCount: 3
        minimumPixelSize: Theme.px(7.2)
        text: Theme.held(root.kiosk.home.texts["title"] ?? "")
        verticalAlignment: Text.AlignVCenter
        visible: root.atHome
    }

    Label {
        anchors.left: ways.right
        anchors.leftMargin: Theme.gap
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint(root.kiosk.topic.colour)
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: Theme.barSize
        fontSizeMode: Text.Fit
        height: parent.height
        lineHeight: Theme.tightHeight
        maximumLineCount: 2
        minimumPixelSize: Theme.px(7.3)
        text: root.kiosk.topic.title
        verticalAlignment: Text.AlignVCenter
        visible: root.titled
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap

        TouchButton {
            id: call

            glyph: root.pictured ? "phone" : ""
            height: Theme.px(21)
            leftPadding: root.pad
            rightPadding: root.pad
            text: qsTr("When to call")
            textSize: Theme.barSize

            onClicked: root.kiosk.openCall()
        }

        TouchButton {
            id: language

            height: Theme.px(21)
            leftPadding: root.pad
            rightPadding: root.pad
            text: root.otherLanguage.name ?? ""
            textSize: Theme.barSize
            visible: root.twoLanguages

            onClicked: root.kiosk.display.setLanguage(root.otherLanguage.code)
        }

        TouchButton {
            id: settings

            glyph: "text-size"
            height: Theme.px(21)
            leftPadding: 0
            rightPadding: 0
            textSize: Theme.barSize
            width: Theme.px(24)

            Accessible.name: qsTr("Text size, contrast and language")
            onClicked: root.kiosk.openMenu("display")
        }
    }
}
