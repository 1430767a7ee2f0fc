import QtQuick

/*! What the sections of a page are called: those of its own by their titles, those that every page has by their kind. */
QtObject {
    id: root

    readonly property var kinds: ({
            "inShort": qsTr("In short"),
            "usedHere": qsTr("Treatments used here"),
            "signs": qsTr("When to call"),
            "questions": qsTr("Questions to ask"),
            "usedWhere": qsTr("Where it is used"),
            "words": qsTr("Words on this page"),
            "related": qsTr("More pages"),
            "sources": qsTr("About this page")
        })

    function of(section: var): string {
        return section.title !== "" ? section.title : root.kinds[section.kind] ?? "";
    }
}
