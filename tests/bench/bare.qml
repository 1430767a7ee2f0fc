import QtQuick

Rectangle {
    color: "#fbf8f2"

    Rectangle {
        anchors.fill: parent
        anchors.margins: 120
        color: "#dceeed"
    }

    Text {
        anchors.centerIn: parent
        color: "#09525d"
        font.pixelSize: 48
        text: "Patient information"
        textFormat: Text.PlainText
    }
}
