import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The invitation. A touch anywhere begins. Where the screen is small its words get smaller, so that the languages at
    the bottom, which come a moment later, have their own place. */
Item {
    id: root

    required property StartViewModel start
    required property DisplayViewModel display
    readonly property bool manyLanguages: root.display.languages.length > 1
    readonly property real below: manyLanguages ? Math.max(Theme.target, languages.height) + Theme.gap : 0
    readonly property real room: root.height > 0 ? root.height - 2 * Theme.margin - root.below : Theme.px(1000) // nothing shrinks before there is a screen
    readonly property real forWords: root.room - button.height - (logo.there ? 6 : 5) * invitation.spacing - logo.height - clinic.height

    Loader {
        active: root.start.ready && !Theme.stark
        anchors.fill: parent
        source: "StartHills.qml"
    }

    TouchArea {
        anchors.fill: parent
        text: qsTr("Touch to begin")

        onClicked: root.start.begin()

        Column {
            id: invitation

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Math.round(Math.min(Theme.gap, root.room * 0.03))
            width: Math.min(parent.width - 4 * Theme.margin, Theme.px(380))
            y: Math.round(Math.max(Theme.margin, Math.min((parent.height - height) * 0.4, Theme.margin + root.room - height)))

            Loader {
                id: logo

                readonly property bool there: root.start.logo.digest !== undefined
                readonly property real tallest: Math.min(Theme.px(34), root.room * 0.2)
                readonly property real widest: Math.min(invitation.width, Theme.px(160))

                anchors.horizontalCenter: parent.horizontalCenter
                visible: there

                onThereChanged: if (there)
                    setSource("StartLogo.qml", {
                        "start": root.start
                    })
            }

            FittingLabel {
                id: clinic

                colour: Theme.inkSoft
                size: Theme.leadSize
                weight: Font.Bold
                optional: true
                tallest: Math.max(Theme.px(9), root.room * 0.15)
                text: root.start.clinicName
                width: parent.width
            }

            FittingLabel {
                id: title

                weight: Font.Bold
                size: Math.round(Theme.titleSize * 1.25)
                heading: true
                tallest: Math.max(Theme.px(9), root.forWords * 0.5)
                text: root.start.heading !== "" ? root.start.heading : qsTr("Welcome")
                width: parent.width
            }

            FittingLabel {
                colour: Theme.inkSoft
                size: Theme.shortScreen ? Math.min(Theme.leadSize, Theme.px(12)) : Theme.leadSize
                optional: true
                tallest: root.forWords - title.height
                text: root.start.text
                width: parent.width
            }

            Item {
                height: invitation.spacing
                width: 1
            }

            Rectangle {
                id: button

                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.control
                height: Math.max(Theme.target, Math.min(Theme.px(30), Math.round(root.room * 0.25)))
                radius: height / 2
                width: Math.min(parent.width, begin.implicitWidth + 1.2 * height)

                Lettering {
                    id: begin

                    anchors.centerIn: parent
                    color: Theme.controlInk
                    font.bold: true
                    font.pixelSize: Math.min(Theme.px(11), Math.round(button.height * 0.4))
                    lineHeight: 1
                    text: qsTr("Touch to begin")
                }
            }
        }
    }

    Loader {
        id: languages

        readonly property bool wanted: root.start.kiosk !== null && root.manyLanguages // it brings the pictures

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        visible: wanted

        onWantedChanged: setSource("StartLanguages.qml", {
            "display": root.display
        })
    }

    TouchArea {
        anchors.fill: parent
        text: qsTr("Touch to begin")
        visible: root.start.dark

        onClicked: root.start.wake()

        Rectangle {
            anchors.fill: parent
            color: Theme.dark
        }
    }
}
