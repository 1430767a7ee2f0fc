import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! Where one is on a guided visit and how far it goes, with the ways to the step before and the next; elsewhere the way
    back to it. What it is called is left out where two lines cannot hold it, or where
    it would be much smaller than the text. */
Item {
    id: root

    required property GuidedViewModel guided
    readonly property bool last: guided.number === guided.count
    readonly property string name: guided.title === "" ? qsTr("Your guided visit") : guided.title

    readonly property string number: qsTr("%1 of %2").arg(guided.number).arg(guided.count)
    readonly property string full: qsTr("%1 · %2").arg(number).arg(name)
    readonly property bool named: Theme.textScale <= 1.3 && measure.advanceWidth <= place.width * 2 * 0.85

    height: Theme.px(21)

    TextMetrics {
        id: measure

        font.pixelSize: place.minimumPixelSize
        font.weight: place.font.weight
        text: root.full
    }

    Label {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(2)
        anchors.right: ways.left
        anchors.rightMargin: Theme.smallGap
        anchors.top: parent.top
        color: Theme.barInk
        elide: Text.ElideRight
        font.pixelSize: Theme.barSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        height: parent.height - line.height - Theme.px(0.5)
        lineHeight: Theme.tightHeight
        maximumLineCount: 2
        minimumPixelSize: Theme.px(7.3)
        text: root.named ? root.full : root.number
        verticalAlignment: Text.AlignVCenter
    }

    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        anchors.left: place.left
        anchors.right: place.right
        border.color: Theme.barInk
        border.width: Theme.line
        color: "transparent"
        height: Theme.px(2)
        radius: height / 2

        Rectangle {
            anchors.left: parent.left
            color: Theme.barInk
            height: parent.height
            radius: height / 2
            width: parent.width * root.guided.number / Math.max(1, root.guided.count)
        }
    }

    Row {
        id: ways

        anchors.right: parent.right
        spacing: Theme.smallGap

        BarButton {
            available: root.guided.number > 1
            glyph: "previous"
            leftPadding: 0
            rightPadding: 0
            visible: !root.guided.wandering
            width: Theme.px(22)

            Accessible.name: qsTr("The step before")
            onClicked: root.guided.previous()
        }

        BarButton {
            glyph: root.last ? "check" : "next"
            glyphLast: true
            leftPadding: Theme.px(5)
            rightPadding: Theme.px(5)
            text: root.last ? qsTr("Done") : qsTr("Next")
            visible: !root.guided.wandering

            onClicked: root.guided.next()
        }

        BarButton {
            glyph: "back"
            leftPadding: Theme.px(5)
            rightPadding: Theme.px(5)
            text: qsTr("Back to your visit")
            visible: root.guided.wandering

            onClicked: root.guided.comeBack()
        }
    }
}
