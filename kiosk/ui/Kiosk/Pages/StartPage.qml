import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The invitation. A touch anywhere begins. */
Item {
    id: root

    required property StartViewModel start
    required property DisplayViewModel display

    Loader {
        active: root.start.ready && !Theme.highContrast
        anchors.fill: parent
        source: "StartHills.qml"
    }

    TouchArea {
        anchors.fill: parent
        text: qsTr("Touch to begin")

        onClicked: root.start.begin()

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            width: Math.min(parent.width - 4 * Theme.margin, Theme.px(380))
            y: Math.max(Theme.margin, (parent.height - height) * 0.4)

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.leadSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                text: root.start.clinicName
                visible: text !== ""
                width: parent.width
            }

            Label {
                font.bold: true
                font.pixelSize: Math.round(Theme.titleSize * 1.25)
                heading: true
                horizontalAlignment: Text.AlignHCenter
                text: root.start.heading
                width: parent.width
            }

            Label {
                color: Theme.inkSoft
                font.pixelSize: Theme.shortScreen ? Math.min(Theme.leadSize, Theme.px(12)) : Theme.leadSize
                horizontalAlignment: Text.AlignHCenter
                text: root.start.text
                width: parent.width
            }

            Item {
                height: Theme.gap
                width: 1
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.control
                height: Theme.px(30)
                radius: height / 2
                width: Math.min(parent.width, begin.implicitWidth + Theme.px(36))

                Lettering {
                    id: begin

                    anchors.centerIn: parent
                    color: Theme.controlInk
                    font.bold: true
                    font.pixelSize: Theme.px(11)
                    lineHeight: 1
                    text: qsTr("Touch to begin")
                }
            }
        }
    }

    Loader {
        readonly property bool wanted: root.start.kiosk !== null && root.display.languages.length > 1 // it brings the pictures

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
