import QtQuick
import Kiosk.Theme

/*! When a page was checked and whether it is time to do so again, or that nobody has checked it, in one calm line. */
Label {
    id: root

    required property var review

    color: Theme.inkSoft
    font.pixelSize: Theme.smallSize
    text: review.notice !== "" ? review.notice : review.overdue ? qsTr("Checked by a clinician on %1. It was due again on %2.").arg(review.on).arg(review.due) : qsTr("Checked by a clinician on %1.").arg(review.on)
}
