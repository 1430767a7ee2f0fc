pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Text size, colors and language. All of it is undone when the visit ends; all but the language, at any time. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property DisplayViewModel display: root.kiosk.display

    spacing: Theme.px(Theme.shortScreen ? 2.4 : 4)
    title: qsTr("Make it easier to read")
    wide: Theme.px(Theme.shortScreen ? 300 : 250)

    foot: [
        TouchButton {
            id: usual

            available: !root.display.asUsual
            glyph: "usual"
            text: qsTr("Usual settings")
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onClicked: root.display.setAsUsual()
        },
        TouchButton {
            readonly property real whole: parent?.width ?? 0
            readonly property real beside: whole - usual.width - Theme.smallGap

            glyph: "close"
            primary: true
            text: qsTr("Close")
            width: beside >= implicitWidth ? beside : whole

            onClicked: root.kiosk.openMenu("")
        }
    ]

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
                height: Theme.shortScreen ? Theme.target : Theme.px(26)
                text: qsTr("%1%").arg(modelData)
                textSize: Theme.px(7.3 * Math.min(1.6, modelData / 100))
                width: Theme.px(44)

                Accessible.name: qsTr("Text size %1 percent").arg(modelData)
                onClicked: root.display.setTextSize(size.modelData)
            }
        }
    }

    Label {
        text: qsTr("Colors")
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: [
                {
                    "theme": "light",
                    "words": qsTr("Light")
                },
                {
                    "theme": "dark",
                    "words": qsTr("Dark")
                },
                {
                    "theme": "black-on-white",
                    "words": qsTr("Black on white")
                },
                {
                    "theme": "white-on-black",
                    "words": qsTr("White on black")
                },
                {
                    "theme": "soft",
                    "words": qsTr("Soft, less glare")
                }
            ]

            ThemeSample {
                id: sample

                required property var modelData

                checked: root.display.theme === modelData.theme
                text: modelData.words
                theme: modelData.theme

                onClicked: root.display.setTheme(sample.modelData.theme)
            }
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
}
