"""Where a reader stands on a page that was rewritten under them. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from kiosk.pack.page import Row


def same_block(before: Sequence[Row], after: Sequence[Row], block_id: str) -> str:
    """The id that a block has now; of a block that was rewritten or left out, what stands in its place.

    Ids count the blocks of a section, so that a block put in above changes those below. A block that was
    not on the page keeps its id.
    """
    at = next((index for index, row in enumerate(before) if row.block_id == block_id), -1)
    if at < 0 or not after:
        return block_id
    same = SequenceMatcher(None, _contents(before), _contents(after), autojunk=False)
    for _, start, end, now, now_end in same.get_opcodes():
        if start <= at < end:
            last = max(now, now_end - 1)
            return after[min(now + at - start, last, len(after) - 1)].block_id
    return block_id


def _contents(rows: Sequence[Row]) -> list[str]:
    return [f"{row.kind} {row.content}" for row in rows]
