"""A page that has been read from the pack and can be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class PreparedPage(NamedTuple):
    """`show` hands it to QML, once the visit stands on it; `words` is how much there is to read."""

    show: Callable[[], None]
    words: int = 0
