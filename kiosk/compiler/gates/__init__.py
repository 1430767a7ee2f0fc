"""What the content is held to beyond being well-formed: plain words, whole translations, clear pictures.

Each gate is a module with `find(view)`, which gives findings and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiler.gates import (
    advice,
    avoid,
    explained,
    figures,
    glyphs,
    parity,
    pictures,
    reading,
    reviewed,
    shape,
    sourcenotes,
    stale,
    wording,
)
from kiosk.compiler.gates.view import View
from kiosk.errors import Finding

GATES = (
    reading,
    shape,
    avoid,
    advice,
    wording,
    explained,
    figures,
    glyphs,
    parity,
    stale,
    pictures,
    reviewed,
    sourcenotes,
)


def find_all(view: View) -> Iterator[Finding]:
    """The findings of every gate."""
    for gate in GATES:
        yield from gate.find(view)


__all__ = ["GATES", "View", "find_all"]
