import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/*! A page that scrolls: flicking, buttons that page up and down, a fade where more is below, and marks that show how far
    one is; `sparing`, the buttons and marks stand there only if not all is in sight. Children carry `blockId` so that a
    place on the page has a name. Of `rows` that its children are made of, its first frame has as many as can be seen, and
    each frame after it a few more. */
Page {
    id: root

    property BlockListModel rows: null
    property real firstShare: 0
    property int bottomPadding: Theme.px(16)
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    property alias column: column
    property bool sparing: false
    property bool overfull: false
    property bool unsure: false
    readonly property Places places: Places {
        column: column
    }
    property bool guttered: !sparing || overfull
    property color ground: Theme.paper
    property int slack: Theme.px(4)
    readonly property int gutter: Theme.px(25)
    readonly property int fade: Theme.px(12)
    readonly property int upperFade: Theme.px(6)
    readonly property int rowsAFrame: 8
    readonly property bool moreToCome: rows?.pending ?? false
    readonly property bool moreBelow: moreToCome || flick.contentY + flick.height < flick.contentHeight - slack
    readonly property bool moreAbove: flick.contentY > slack
    readonly property bool overflows: moreToCome || flick.contentHeight > flick.height + slack
    readonly property real farthest: Math.max(0, flick.contentHeight - flick.height)
    default property alias items: column.data

    /*! Tells where the reader stands: the block at the top edge and how far into it. */
    function tellPosition(): void {
        if (flick.contentY <= 0) {
            root.scrolledTo("", 0);
            return;
        }
        const item = places.at(flick.contentY);
        if (item)
            root.scrolledTo(item.blockId, Math.max(0, (flick.contentY - places.upperEdge(item)) / Math.max(1, item.height)));
        else
            root.scrolledTo("", farthest > 0 ? flick.contentY / farthest : 0);
    }

    function fill(): void {
        while (moreToCome && column.height < flick.height) {
            rows.append(1);
            places.layOut();
        }
        firstShare = moreToCome ? rows.share * flick.height / column.height : 0;
    }

    function restorePosition(anchor: string, fraction: real): void {
        flick.cancelFlick();
        glide.stop();
        fill();
        if (sparing)
            spare();
        places.layOut();
        let y = anchor === "" ? fraction * farthest : places.find(anchor, fraction);
        if (y < 0 && moreToCome) {
            rows.appendAll();
            places.layOut();
            y = places.find(anchor, fraction);
        }
        flick.contentY = Math.max(0, Math.min(y, farthest));
    }

    function glideTo(anchor: string): void {
        places.layOut();
        const y = places.find(anchor, 0);
        if (y >= 0)
            glideToY(y);
    }

    function glideToY(y: real): void {
        flick.cancelFlick();
        glide.asked = true;
        places.forget();
        glide.to = Math.max(0, Math.min(y, farthest));
        glide.restart();
    }

    /*! The same by the page's own choice: the reader did not ask to be elsewhere, and no place is told. */
    function scrollToY(y: real): void {
        glideToY(y);
        glide.asked = false;
    }

    /*! Scrolls just as far as it takes to show a child, clear of the fades; `atOnce` without gliding there. */
    function reveal(item: Item, atOnce: bool): void {
        places.layOut();
        const top = item.y - upperFade;
        const bottom = item.y + item.height + fade - flick.height;
        if (top < flick.contentY || bottom > flick.contentY)
            scrollToY(Math.min(top, Math.max(flick.contentY, bottom)));
        if (atOnce)
            glide.complete();
    }

    /*! A screenful down (1) or up (-1), but less if a figure would be cut that can be seen whole. Such a child has a
        `wholeHeight`: how much of it has to be seen together if not all of it can be. */
    function pageBy(pages: int): void {
        const room = flick.height - upperFade - fade;
        let y = flick.contentY + pages * (flick.height - Theme.px(24));
        for (const item of column.children) {
            if (item.wholeHeight === undefined)
                continue;
            const bottom = item.y + (item.height <= room ? item.height : item.wholeHeight);
            if (bottom - item.y > room)
                continue;
            const highest = item.y - upperFade;
            const lowest = bottom + fade - flick.height;
            if (pages > 0 && highest > flick.contentY + Theme.px(4) && highest < y && bottom > y)
                y = highest;
            else if (pages < 0 && lowest < flick.contentY - Theme.px(4) && lowest > y && item.y < y + flick.height)
                y = lowest;
        }
        glideToY(y);
    }

    /*! Beside the buttons words need more height: without them all of it may fit. */
    function measure(): void {
        overfull = false;
        unsure = true;
    }

    /*! Once there they stay: what is as high as it is wide would come and go with them. */
    function updateOverfull(): void {
        overfull = overfull || overflows;
        unsure = false;
    }

    /*! The same at once, for what has all its rows. */
    function spare(): void {
        overfull = false;
        places.layOut();
        overfull = column.height + bottomPadding > flick.height + slack;
        unsure = false;
        places.layOut();
    }

    onOverflowsChanged: {
        if (sparing && overflows)
            Qt.callLater(updateOverfull); // once everything has its height
    }
    onWidthChanged: {
        if (sparing)
            measure();
    }
    onHeightChanged: {
        if (sparing)
            measure();
        if (visible && moreToCome)
            fill();
    }

    Connections {
        enabled: root.visible && root.moreToCome
        target: root.Window.window

        function onFrameSwapped(): void {
            root.rows.append(root.rowsAFrame);
        }
    }

    Connections {
        enabled: root.sparing
        target: Theme

        function onTextScaleChanged(): void {
            root.measure();
        }
    }

    Connections {
        enabled: root.sparing && root.unsure
        target: root.Window.window

        function onFrameSwapped(): void {
            root.updateOverfull();
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.rightMargin: root.guttered ? root.gutter : 0
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + root.bottomPadding
        flickableDirection: Flickable.VerticalFlick

        onContentYChanged: {
            if (moving || glide.running && glide.asked)
                root.tellPosition();
        }
        onDragStarted: glide.stop() // the finger leads
        onMovementStarted: {
            root.places.forget();
            root.tellPosition();
        }

        Column {
            id: column

            spacing: Theme.gap
            width: flick.width

            onChildrenChanged: root.places.forget()
        }
    }

    NumberAnimation {
        id: glide

        property bool asked: true

        duration: Theme.glide
        easing.type: Easing.OutCubic
        property: "contentY"
        target: flick
    }

    Fade {
        anchors.bottom: flick.bottom
        anchors.left: flick.left
        anchors.right: flick.right
        ground: root.ground
        height: root.fade
        visible: root.moreBelow
    }

    Fade {
        above: true
        anchors.left: flick.left
        anchors.right: flick.right
        anchors.top: flick.top
        ground: root.ground
        height: root.upperFade
        visible: root.moreAbove
    }

    PageGutter {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(4)
        anchors.right: parent.right
        anchors.top: parent.top
        moreAbove: root.moreAbove
        moreBelow: root.moreBelow
        shownShare: root.firstShare > 0 && flick.contentY === 0 ? root.firstShare : flick.visibleArea.heightRatio // a page that is still growing stands still
        startShare: flick.visibleArea.yPosition
        visible: root.overflows && root.guttered

        onPageRequested: pages => root.pageBy(pages)
    }
}
