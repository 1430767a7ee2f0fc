import Kiosk.Controls
import Kiosk.Theme

/*! The picture of a page, if it does not stand beside the words: as large as leaves the rest of a first screen, or all of a
    section, in sight; where that is too small to tell what it shows, as wide as the words. */
PictureWay {
    id: root

    required property string blockId
    required property var content
    property bool beside: false
    property bool inSection: false
    property real room: 0

    captioned: inSection
    diagram: beside ? {} : content // what is not seen is not drawn
    height: Math.min(naturalHeight(width), room > Theme.px(95) ? room : Theme.px(130))
    visible: !beside
}
