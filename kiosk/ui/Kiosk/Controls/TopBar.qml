import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! Back and Home, always in the same place; help and display settings at the other end. */
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool atHome: root.kiosk.page === "home"
    readonly property bool tight: width < Theme.px(330)

    height: Theme.px(25)

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
            height: Theme.px(21)
            rightPadding: Theme.px(6)
            text: qsTr("Back")
            textSize: Theme.barSize

            onClicked: root.kiosk.goBack()
        }

        TouchButton {
            glyph: "home"
            leftPadding: Theme.px(5)
            primary: true
            height: Theme.px(21)
            rightPadding: Theme.px(6)
            text: qsTr("Home")
            textSize: Theme.barSize

            onClicked: root.kiosk.goHome()
        }
    }

    Label {
        anchors.left: parent.left
        anchors.right: tools.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        elide: Text.ElideRight
        font.bold: true
        font.pixelSize: root.tight ? Theme.barSize : Theme.px(11.5)
        heading: true
        lineHeight: Theme.tightHeight
        maximumLineCount: 2
        text: root.kiosk.home.texts["title"] ?? ""
        visible: root.atHome
    }

    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.smallGap

        TouchButton {
            glyph: "phone"
            height: Theme.px(21)
            leftPadding: Theme.px(5)
            rightPadding: Theme.px(6)
            text: qsTr("When to call")
            textSize: Theme.barSize

            onClicked: root.kiosk.openCall()
        }

        TouchButton {
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
