pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The languages to begin in, the text size, and all within reach of someone seated: each as high as the invitation. */
Grid {
    id: root

    required property DisplayViewModel display
    readonly property var place: parent
    readonly property var page: place?.page ?? null
    readonly property real tall: page?.tall ?? 0
    readonly property real widest: (page?.width ?? 0) - 2 * Theme.margin
    readonly property bool growing: page?.roomy ?? false
    readonly property bool canBeLowered: page?.height >= Theme.px(185) // half of less has no room for the invitation
    readonly property bool worded: widest >= Theme.px(240)
    readonly property int pad: Theme.px(worded ? 7 : 4.5)
    readonly property int wordSize: Math.round(Math.min(Theme.px(11), tall * 0.4) * (worded && growing ? Theme.barScale : 1))

    columns: languages.oneRow + columnSpacing + tools.width <= widest ? 2 : 1
    columnSpacing: worded ? 2 * Theme.gap : Theme.smallGap
    horizontalItemAlignment: Grid.AlignHCenter
    rowSpacing: Theme.smallGap

    Flow {
        id: languages

        readonly property real oneRow: Array.from(children).reduce((sum, each) => sum + each.implicitWidth + spacing, -spacing)

        spacing: root.worded ? Theme.gap : Theme.smallGap
        visible: root.display.languages.length > 1
        width: Math.min(oneRow, root.widest)

        Repeater {
            model: root.display.languages

            TouchButton {
                required property var modelData

                checked: primary
                height: root.tall
                leftPadding: root.pad
                primary: modelData.code === root.display.language
                rightPadding: root.pad
                text: modelData.name
                textSize: root.wordSize

                onClicked: root.display.setLanguage(modelData.code)
            }
        }
    }

    Row {
        id: tools

        spacing: root.worded ? Theme.gap : Theme.smallGap

        StartTool {
            glyph: "text-size"
            height: root.tall
            leftPadding: root.worded ? root.pad : 0
            name: root.display.largestText ? qsTr("Smaller text") : qsTr("Larger text")
            rightPadding: leftPadding
            textSize: root.wordSize
            worded: root.worded

            onClicked: root.display.stepTextSize()
        }

        StartTool {
            glyph: root.display.lowered ? "up" : "reach"
            height: root.tall
            leftPadding: root.worded ? root.pad : 0
            name: root.display.lowered ? qsTr("Move up again") : qsTr("Move lower")
            rightPadding: leftPadding
            textSize: root.wordSize
            visible: root.canBeLowered
            worded: root.worded

            onClicked: root.display.setLowered(!root.display.lowered)
        }
    }
}
