import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! A section's name. */
Item {
    id: root

    required property string blockId
    required property var content
    required property KioskViewModel kiosk
    readonly property bool section: content.level === 2

    implicitHeight: words.implicitHeight + words.y

    Label {
        id: words

        font.bold: true
        font.pixelSize: root.section ? Theme.sectionSize : Theme.leadSize
        heading: true
        text: Theme.held(root.content.run.plain)
        width: parent.width
        y: root.section && root.y > 0 ? Theme.px(5) : 0
    }
}
