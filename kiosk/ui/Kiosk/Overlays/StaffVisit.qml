pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Of the staff panel: what holds for this visit, and its end. */
Column {
    id: root

    required property PanelViewModel panel
    required property DisplayViewModel display

    spacing: Theme.smallGap

    Label {
        font.bold: true
        heading: true
        text: Theme.held(qsTr("This visit"))
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
                text: qsTr("%1%").arg(modelData)
                width: Theme.px(34) * Math.min(1.6, Theme.textScale)

                Accessible.name: qsTr("Text size %1 percent").arg(modelData)
                onClicked: root.display.setTextSize(size.modelData)
            }
        }
    }

    Label {
        text: qsTr("Without a touch, the page stays for")
        width: parent.width
    }

    Flow {
        spacing: Theme.smallGap
        width: parent.width

        Repeater {
            model: root.panel.stays

            TouchButton {
                id: stay

                required property int modelData

                checked: primary
                primary: root.panel.stay === modelData
                text: modelData === 0 ? qsTr("The usual time") : qsTr("%1 minutes").arg(modelData)

                onClicked: root.panel.setStay(stay.modelData)
            }
        }
    }

    RecordWays {
        panel: root.panel
        visible: root.panel.visiting
        width: parent.width
    }
}
