"""A page as it is shown: one block after the other. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """One block on a page; `content` is plain data for its delegate."""

    block_id: str
    kind: str
    content: Mapping[str, Any]
