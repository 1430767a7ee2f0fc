pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Text size, contrast and language. All of it is undone when the visit ends. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property DisplayViewModel display: root.kiosk.display

    spacing: Theme.px(4)
    title: qsTr("Make it easier to read")

    onCloseRequested: root.kiosk.openMenu("")

    Label {
        text: qsTr("Text size")
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: [100, 130, 165, 200]

            TouchButton {
                id: size

                required property int modelData

                checked: primary
                leftPadding: 0
                primary: root.display.textSize === modelData
                rightPadding: 0
                height: Theme.px(26)
                text: qsTr("%1%").arg(modelData)
                textSize: Theme.px(7.3 * Math.min(1.6, modelData / 100))
                width: Theme.px(48)

                Accessible.name: qsTr("Text size %1 percent").arg(modelData)
                onClicked: root.display.setTextSize(size.modelData)
            }
        }
    }

    Label {
        text: qsTr("Contrast")
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        TouchButton {
            checked: primary
            primary: !root.display.highContrast
            text: qsTr("Dark on light")

            onClicked: root.display.setHighContrast(false)
        }

        TouchButton {
            checked: primary
            glyph: "contrast"
            primary: root.display.highContrast
            text: qsTr("Light on dark")

            onClicked: root.display.setHighContrast(true)
        }
    }

    Label {
        text: qsTr("Language")
        visible: root.display.languages.length > 1
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        visible: root.display.languages.length > 1
        width: parent.width

        Repeater {
            model: root.display.languages

            TouchButton {
                id: language

                required property var modelData

                checked: primary
                primary: root.display.language === modelData.code
                text: modelData.name

                onClicked: root.display.setLanguage(language.modelData.code)
            }
        }
    }

    TouchButton {
        glyph: "close"
        primary: true
        text: qsTr("Close")
        width: parent.width

        onClicked: root.kiosk.openMenu("")
    }
}
