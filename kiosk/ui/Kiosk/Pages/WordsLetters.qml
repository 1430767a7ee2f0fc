pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The letters that words stand under, on one row; the one whose words are read is marked. Where there is no room for
    all, letters that follow one another share a place. */
Item {
    id: root

    required property WordsViewModel words
    required property string mark
    readonly property int most: width >= words.letterCount * Theme.smallTarget ? words.letterCount : Math.floor(width / (Theme.barSize * 3))
    readonly property var parts: words.count > 0 ? words.letters(most) : []
    readonly property int letterWidth: Math.min(Theme.px(32), Math.floor(width / Math.max(1, parts.length)))

    signal letterChosen(initial: string)

    height: Theme.target

    Row {
        id: row

        anchors.left: parent.left
        height: parent.height

        Repeater {
            model: root.parts

            Touchable {
                id: letter

                required property var modelData

                checked: modelData.initials.includes(root.mark)
                height: row.height
                outlineWidth: 0
                outline: "transparent"
                radius: Theme.px(5)
                surface: checked ? Theme.control : "transparent"
                text: qsTr("Words with %1").arg(modelData.text)
                width: root.letterWidth

                onClicked: root.letterChosen(letter.modelData.initials[0])

                Lettering {
                    anchors.centerIn: parent
                    color: letter.checked && !letter.down ? Theme.controlInk : Theme.control
                    font.bold: letter.checked
                    font.pixelSize: Theme.barSize
                    font.weight: Font.DemiBold
                    text: letter.modelData.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Item {
        anchors.fill: row

        Plate {
            fill: "transparent"
            radius: Theme.px(5)
        }
    }
}
