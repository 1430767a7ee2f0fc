import QtQml
import QtQuick

/*! Where the named children of a column stand. A child's name is its `blockId`; of a grid its `cards` have names. */
QtObject {
    id: root

    required property Column column
    readonly property var kept: ({
            items: []
        })

    /*! What carries a `blockId`, in reading order; what does not is passed over, and a grid's cards stand for it. Kept from
        frame to frame: what each frame of a scroll throws away, one of them has to clear up. */
    function items(): var {
        if (kept.items.length === 0)
            kept.items = Array.from(column.children).reduce((found, child) => found.concat(child.cards ?? [child]), []);
        return kept.items;
    }

    /*! After children came or went. */
    function forget(): void {
        kept.items = [];
    }

    /*! Gives everything its place at once: grids of cards first, then what is below them. */
    function layOut(): void {
        for (const child of column.children) {
            if (child.cards === undefined)
                continue;
            for (const side of child.children)
                side.forceLayout?.();
            child.forceLayout();
        }
        column.forceLayout();
    }

    function upperEdge(item: Item): real {
        return item.parent === column ? item.y : item.mapToItem(column, 0, 0).y;
    }

    /*! The first named child that ends below a height; null if there is none. */
    function at(y: real): var {
        for (const item of items()) {
            if (item?.blockId !== undefined && upperEdge(item) + item.height > y)
                return item;
        }
        return null;
    }

    /*! How far down a place is; -1 if it is not there. */
    function find(blockId: string, fraction: real): real {
        forget();
        for (const item of items()) {
            if (item.blockId === blockId)
                return upperEdge(item) + fraction * item.height;
        }
        return -1;
    }
}
