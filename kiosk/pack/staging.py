"""A drawing as one of its steps shows it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.pack.drawing import TAG
from kiosk.pack.types import Stage

DIMMED = 0.25
"""How much is left of what a step makes pale."""


def staged(svg: bytes, stage: Stage) -> bytes:
    """The drawing without what a stage hides, and with what it moves and makes pale; `svg` is of the closed set."""
    if not (stage.hidden or stage.dimmed or stage.moved):
        return svg
    return "".join(_told(svg.decode(), stage)).encode()


def _told(text: str, stage: Stage) -> Iterator[str]:
    behind: list[str] = []
    """What follows the end of each element that is open."""
    unseen = 0
    """How many elements are open from the one on that is not drawn."""
    for tag in TAG.finditer(text):
        end, _, attributes, empty = tag.groups()
        if end:
            if unseen:
                unseen -= 1
            else:
                yield f"{tag[0]}{behind.pop()}"
        elif unseen or (own := id_of(attributes)) in stage.hidden:
            unseen += not empty
        else:
            around = _around(own, stage)
            yield f"{''.join(around)}{tag[0]}"
            if empty:
                yield "</g>" * len(around)
            else:
                behind.append("</g>" * len(around))


def _around(own: str, stage: Stage) -> list[str]:
    """Groups to be put around an element."""
    around = [
        f'<g transform="translate({x:g} {y:g})">' for name, x, y in stage.moved if name == own
    ]
    if own in stage.dimmed:
        around.append(f'<g opacity="{DIMMED}">')
    return around


def id_of(attributes: str) -> str:
    """The id among the attributes of a tag, or empty."""
    _, found, value = attributes.partition(' id="')
    return value.partition('"')[0] if found else ""
