import Kiosk.Controls
import Kiosk.Theme

/*! The picture of a page, if it does not stand beside the words: at least as large as is needed to tell what it shows, at
    most as large as leaves the rest of a first screen, or all of a section, in sight. */
PictureWay {
    id: root

    required property string blockId
    required property var content
    property bool beside: false
    property bool inSection: false
    property real room: 0

    captioned: inSection
    diagram: content
    height: Math.min(naturalHeight(width), Math.max(Theme.px(90), room))
    visible: !beside
}
