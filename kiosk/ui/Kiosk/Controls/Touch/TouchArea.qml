import QtQuick

/*! What can be touched, without any looks: name, role, keys, and a touch that counts where it ends inside,
    however long it is held. Built on Qt Quick alone: the first frame does not wait for Qt Quick Templates, which
    also cost more memory than a page. */
Item {
    id: root

    property string text: ""
    readonly property bool down: finger.pressed

    signal clicked

    function choose(): void {
        if (enabled) // it may have been switched off under the finger
            clicked();
    }

    activeFocusOnTab: true

    Accessible.focusable: activeFocusOnTab
    Accessible.name: text
    Accessible.role: Accessible.Button

    Accessible.onPressAction: clicked()
    Keys.onPressed: event => {
        if ([Qt.Key_Enter, Qt.Key_Return, Qt.Key_Space].includes(event.key)) {
            event.accepted = true;
            clicked();
        }
    }

    TapHandler {
        id: finger

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onCanceled: point => {
            const moved = Math.hypot(point.scenePosition.x - point.scenePressPosition.x, point.scenePosition.y - point.scenePressPosition.y);
            if (point.state === EventPoint.Released && moved < Application.styleHints.startDragDistance) // the page slid away under it
                root.choose();
        }
        onTapped: root.choose()
    }
}
