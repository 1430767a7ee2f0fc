import QtQuick

/*! What every page can be asked: where on it the reader stands, and to stand there again. */
Item {
    /*! The place as {anchor: the id of a block or row, fraction: how far into it}. */
    function currentPosition(): var {
        return {
            "anchor": "",
            "fraction": 0
        };
    }

    function restorePosition(anchor: string, fraction: real): void {
    }
}
