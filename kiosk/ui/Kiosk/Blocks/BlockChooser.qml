pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Kiosk.ViewModels

/*! The delegate for each kind of block. Every block gets its id, its content and the way to the view models.
    `pictureBeside` and `waysBeside` tell what of a first screen stands beside its words; `pictureRoom` is the height that
    a picture may take. */
DelegateChooser {
    id: root

    required property KioskViewModel kiosk
    required property real columnWidth
    property bool inSection: false
    property bool pictureBeside: false
    property bool waysBeside: false
    property real pictureRoom: 0

    role: "kind"

    DelegateChoice { roleValue: "title"; TitleBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "inShort"; InShortBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "picture"; PictureBlock { kiosk: root.kiosk; width: root.columnWidth; beside: root.pictureBeside; inSection: root.inSection; room: root.pictureRoom } }
    DelegateChoice { roleValue: "ways"; WaysBlock { kiosk: root.kiosk; width: root.columnWidth; beside: root.waysBeside } }
    DelegateChoice { roleValue: "heading"; HeadingBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "paragraph"; ParagraphBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "bullets"; ListBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "numbered"; ListBlock { kiosk: root.kiosk; width: root.columnWidth; numbered: true } }
    DelegateChoice { roleValue: "steps"; StepsBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "table"; TableBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "figure"; FigureBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "signs"; SignsBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "clinicWords"; ClinicWordsBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "callout"; CalloutBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "numbers"; NumbersBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "check"; CheckBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "compare"; CompareBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "usedHere"; UsedHereBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "usedWhere"; UsedWhereBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "asides"; AsidesBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "words"; WordsBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "related"; RelatedBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "sources"; SourcesBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "clinic"; ClinicBlock { kiosk: root.kiosk; width: root.columnWidth } }
    DelegateChoice { roleValue: "notOffered"; NotOfferedBlock { kiosk: root.kiosk; width: root.columnWidth } }
}
