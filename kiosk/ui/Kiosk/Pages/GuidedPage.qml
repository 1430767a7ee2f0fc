pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

/*! The end of a guided visit: the questions of its pages, to choose from; then what the nurse asks. */
PageFlick {
    id: root

    required property KioskViewModel kiosk
    readonly property GuidedViewModel guided: root.kiosk.guided
    readonly property PanelViewModel panel: root.kiosk.staff.panel
    readonly property var general: [qsTr("To be sure I explained it well, would you tell me in your own words what we talked about today?"), qsTr("Would you tell me what happens next?"), qsTr("Would you tell me when you would call us, and how?"), qsTr("What would you like me to explain again, or in another way?")]
    readonly property bool asking: root.kiosk.target === "questions"

    sparing: true

    Label {
        readonly property string blockId: "page:head"

        font.bold: true
        font.pixelSize: Theme.titleSize
        heading: true
        text: Theme.held(root.asking ? qsTr("Questions collected on the way") : qsTr("For the nurse: did I explain it well?"))
        width: root.column.width
    }

    Label {
        font.pixelSize: Theme.bodySize
        text: root.asking ? qsTr("Touch the questions that matter to you. Ask them today, or write them down.") : qsTr("Read these aloud, one at a time. What is not clear yet was not explained well enough: go back and say it another way.")
        width: root.column.width
    }

    Repeater {
        model: root.asking ? root.guided.questions : []

        GuidedQuestions {
            required property var modelData
            readonly property string blockId: modelData.slug

            chosen: root.guided.chosen
            items: modelData.items
            slug: modelData.slug
            colour: modelData.colour
            title: modelData.title
            width: root.column.width

            onToggled: number => root.guided.toggle(modelData.slug, number)
        }
    }

    Repeater {
        model: root.asking ? [] : root.guided.teachBack.length > 0 ? root.guided.teachBack : root.general

        Panel {
            id: asked

            required property string modelData
            required property int index
            readonly property string blockId: "ask:" + index

            colour: "teal"
            pad: Theme.px(6)
            width: root.column.width

            Label {
                font.pixelSize: Theme.leadSize
                text: asked.modelData
                width: parent.width
            }
        }
    }

    RecordWays {
        readonly property string blockId: "page:record"

        panel: root.panel
        visible: !root.asking && root.panel.nurse
        width: root.column.width
    }
}
