"""Running text as a pack holds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    """Words that lead to a `term` or a `topic`; `start` and `end` count UTF-16 units of the run's `plain`."""

    start: int
    end: int
    kind: str
    target: str


@dataclass(frozen=True)
class Run:
    """A stretch of running text: for the eye (`styled`, a closed set of markup), and its words alone (`plain`).

    `sentences` are [start, end] of each in UTF-16 units of `plain`.
    """

    styled: str
    plain: str
    links: tuple[Link, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
