import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The invitation. A touch anywhere begins. It stands beside a scene where the screen is wide, above it where it is
    high, and under it when lowered. Where the screen is small its words get smaller, so that the settings at the bottom,
    which come a moment later, have their own place. */
Item {
    id: root

    required property StartViewModel start
    required property DisplayViewModel display
    readonly property real dropped: Math.round(root.height * root.display.droppedShare)
    readonly property real free: root.height - root.dropped
    readonly property bool beside: root.dropped === 0 && root.width > root.height && root.width >= Theme.px(300)
    readonly property real tall: Math.max(Theme.target, Math.min(Theme.px(28), Math.round(root.free * 0.1)))
    readonly property real below: Math.max(root.tall, controls.height) + Theme.gap
    readonly property real room: root.height > 0 ? root.free - 2 * Theme.margin - root.below : Theme.px(1000) // nothing shrinks before there is a screen
    readonly property bool roomy: root.free >= Theme.px(150)
    readonly property bool cramped: root.room < Theme.px(60)
    readonly property real forWords: root.room - button.height - (logo.there ? 7 : 6) * invitation.spacing - logo.height - clinic.height
    readonly property real forText: Theme.shortScreen || root.cramped ? 0 : Theme.px(20) // larger words above it take nothing of this
    readonly property real wordsWidth: root.beside ? Math.round(root.width * 0.57) - 2 * Theme.margin : Math.min(root.width - 2 * Theme.margin, Theme.px(440))

    /*! Where something of a width stands among the words. */
    function aligned(width: real, room: real): real {
        return root.beside ? (root.display.mirrored ? room - width : 0) : (room - width) / 2;
    }

    Loader {
        readonly property var page: root
        readonly property Item words: invitation

        active: root.start.ready
        height: root.dropped > 0 ? root.dropped : root.height
        source: "StartScene.qml"
        width: root.width
    }

    TouchArea {
        anchors.fill: parent
        text: qsTr("Touch to begin")

        onClicked: root.start.begin()

        Column {
            id: invitation

            readonly property real beginning: root.beside ? 1.5 * Theme.margin : (root.width - width) / 2
            readonly property real share: root.beside ? 0.5 : root.dropped > 0 ? 0.4 : 0.15

            spacing: Math.round(Math.min(Theme.gap, root.room * 0.03))
            width: root.wordsWidth
            x: Math.round(root.display.mirrored ? root.width - beginning - width : beginning)
            y: root.dropped + Math.round(Theme.margin + Math.max(0, root.room - height) * share)

            Loader {
                id: logo

                readonly property bool there: root.start.logo.digest !== undefined
                readonly property real tallest: Math.min(Theme.px(34), root.room * (root.cramped ? 0.13 : 0.2))
                readonly property real widest: Math.min(invitation.width, Theme.px(160))

                visible: there
                x: root.aligned(width, parent.width)

                onThereChanged: if (there)
                    setSource("StartLogo.qml", {
                        "start": root.start
                    })
            }

            FittingLabel {
                id: clinic

                aside: root.beside
                colour: Theme.inkSoft
                optional: true
                size: Theme.leadSize
                tallest: root.cramped ? 0 : Math.max(Theme.px(9), root.room * 0.15)
                text: root.start.clinicName
                weight: Font.Bold
                width: parent.width
            }

            FittingLabel {
                id: title

                aside: root.beside
                heading: true
                size: Math.round(Theme.titleSize * 1.25)
                tallest: Math.max(Theme.px(9), root.forWords * 0.5)
                text: Theme.held(root.start.heading !== "" ? root.start.heading : qsTr("Welcome"))
                weight: Font.Bold
                width: parent.width
            }

            FittingLabel {
                id: promise

                aside: root.beside
                colour: Theme.tint("teal")
                optional: true
                size: Math.min(title.drawnSize * 0.75, Theme.px(Theme.shortScreen ? 11 : 14 * Math.min(Theme.textScale, 1.6)))
                tallest: root.forWords - title.height - root.forText
                text: root.start.promise
                weight: Font.Bold
                width: parent.width
            }

            FittingLabel {
                aside: root.beside
                optional: true
                size: Theme.shortScreen ? Math.min(Theme.leadSize, Theme.px(12)) : Theme.leadSize
                tallest: root.forWords - title.height - promise.height
                text: root.start.text
                width: parent.width
            }

            Item {
                height: invitation.spacing
                width: 1
            }

            Rectangle {
                id: button

                color: Theme.control
                height: root.tall
                radius: height / 2
                width: Math.min(parent.width, begin.implicitWidth + 1.2 * height)
                x: root.aligned(width, parent.width)

                Lettering {
                    id: begin

                    anchors.centerIn: parent
                    color: Theme.controlInk
                    font.bold: true
                    font.pixelSize: Math.round(Math.min(Theme.px(11), button.height * 0.4) * (root.roomy ? Theme.barScale : 1))
                    lineHeight: 1
                    text: root.start.call !== "" ? root.start.call : qsTr("Touch to begin")
                }
            }
        }
    }

    Loader {
        id: controls

        readonly property bool wanted: root.start.kiosk !== null // it brings the pictures
        readonly property var page: root

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.horizontalCenter: parent.horizontalCenter
        visible: wanted

        onWantedChanged: setSource("StartControls.qml", {
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
