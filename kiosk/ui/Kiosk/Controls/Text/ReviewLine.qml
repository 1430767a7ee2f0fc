import QtQuick
import Kiosk.Theme

/*! Who has checked a page, or that nobody has, in one calm line. */
Label {
    id: root

    required property var review

    color: Theme.inkSoft
    font.pixelSize: Theme.smallSize
    text: review.notice !== "" ? review.notice : qsTr("Checked by: %1, on %2. Next check due: %3.").arg(review.by).arg(review.on).arg(review.due)
}
