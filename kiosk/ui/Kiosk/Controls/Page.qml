import QtQuick

/*! What every page does: it tells where on it the reader stands while they scroll, and can stand there again. */
Item {
    /*! The place is the id of a block or row, and how far into it. */
    signal scrolledTo(anchor: string, fraction: real)

    function restorePosition(anchor: string, fraction: real): void {
    }
}
