import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The clinic's logo over the invitation, as large as its place allows. */
Logo {
    required property StartViewModel start
    readonly property var place: parent

    drawn: start.kiosk !== null // it brings the pictures
    ground: Theme.paper
    picture: start.logo
    tallest: place?.tallest ?? 0
    widest: place?.widest ?? 0
}
