import QtQuick
import Kiosk.Controls

/*! A setting on Start: a picture, and where there is room its words. */
TouchButton {
    id: root

    required property string name
    required property bool worded

    text: worded ? name : ""

    Accessible.name: name
}
