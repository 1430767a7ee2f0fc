pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/*! Running text with words that can be touched. The text itself takes no touch; a transparent control lies
    over each line's piece of a link. */
TextEdit {
    id: root

    required property var run
    property string colour: "teal"
    readonly property var fragments: findFragments(width, contentHeight, length)

    signal linkChosen(kind: string, target: string, area: rect)

    function lineBoxes(link: var): var {
        const boxes = [];
        let box = null;
        for (let i = link.start; i < link.end; ++i) {
            const here = positionToRectangle(i);
            const next = positionToRectangle(i + 1);
            const right = next.y === here.y ? next.x : here.x + font.pixelSize * 0.6;
            if (box !== null && box.y === here.y) {
                box.left = Math.min(box.left, here.x, right);
                box.right = Math.max(box.right, here.x, right);
            } else {
                box = {
                    "y": here.y,
                    "height": here.height,
                    "left": Math.min(here.x, right),
                    "right": Math.max(here.x, right)
                };
                boxes.push(box);
            }
        }
        return boxes;
    }

    function findFragments(width: real, height: real, length: int): var {
        const found = [];
        if (width <= 0 || height <= 0 || length < run.plain.length)
            return found;
        for (const link of run.links) {
            const boxes = lineBoxes(link);
            for (let i = 0; i < boxes.length; ++i)
                found.push({
                    "x": boxes[i].left,
                    "y": boxes[i].y,
                    "width": boxes[i].right - boxes[i].left,
                    "height": boxes[i].height,
                    "first": i === 0,
                    "kind": link.kind,
                    "target": link.target,
                    "name": run.plain.slice(link.start, link.end)
                });
        }
        return found;
    }

    activeFocusOnPress: false
    color: Theme.ink
    font.pixelSize: Theme.bodySize
    readOnly: true
    selectByKeyboard: false
    selectByMouse: false
    text: Theme.richText(run.styled, colour)
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap

    Accessible.name: run.plain
    Accessible.role: Accessible.StaticText

    Repeater {
        model: root.fragments

        TermLink {
            id: link

            required property var modelData
            readonly property real grow: Math.max(0, (Theme.smallTarget - modelData.height) / 2)

            first: modelData.first
            height: modelData.height + 2 * grow
            text: modelData.name
            width: Math.max(modelData.width, Theme.smallTarget)
            x: modelData.x - (width - modelData.width) / 2
            y: modelData.y - grow

            onClicked: root.linkChosen(modelData.kind, modelData.target, link.mapToItem(null, 0, 0, link.width, link.height))
        }
    }
}
