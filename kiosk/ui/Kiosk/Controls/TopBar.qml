import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! Back and Home, always in the same place; help and display settings at the other end. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool atHome: root.kiosk.page === "home"
    readonly property bool tight: width < Theme.px(330)

    height: Theme.px(24)

    Row {
        id: ways

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap
        visible: !root.atHome

        TouchButton {
            glyph: "back"
            leftPadding: Theme.px(5)
            primary: true
            rightPadding: Theme.px(6)
            text: qsTr("Back")
            textSize: Theme.barSize

            onClicked: root.kiosk.goBack()
        }

        TouchButton {
            glyph: "home"
            leftPadding: Theme.px(5)
            primary: true
            rightPadding: Theme.px(6)
            text: qsTr("Home")
            textSize: Theme.barSize

            onClicked: root.kiosk.goHome()
        }
    }

    Label {
        anchors.left: root.atHome ? parent.left : ways.right
        anchors.leftMargin: root.atHome ? 0 : Theme.gap
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: root.atHome ? Theme.ink : Theme.inkSoft
        elide: Text.ElideRight
        font.bold: root.atHome
        font.pixelSize: root.atHome ? (root.tight ? Theme.barSize * 1.1 : Theme.px(11.5)) : Theme.barSize
        heading: root.atHome
        lineHeight: 1.05
        maximumLineCount: 2
        text: root.atHome ? root.kiosk.home.texts["title"] ?? "" : root.kiosk.page === "diagram" ? root.kiosk.topic.title : ""
        visible: root.atHome || !root.tight
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap

        TouchButton {
            glyph: "phone"
            leftPadding: Theme.px(5)
            rightPadding: Theme.px(6)
            text: qsTr("When to call")
            textSize: Theme.barSize
            width: root.tight ? Math.min(implicitWidth, Theme.px(62) * Theme.barScale) : implicitWidth

            onClicked: root.kiosk.openCall()
        }

        TouchButton {
            glyph: "text-size"
            leftPadding: 0
            rightPadding: 0
            textSize: Theme.barSize
            width: Theme.px(24)

            Accessible.name: qsTr("Text size, contrast and language")
            onClicked: root.kiosk.openMenu("display")
        }
    }
}
