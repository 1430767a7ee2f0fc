"""What is printed for a page, as plain data: no Qt, no sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Words:
    """A paragraph in the closed markup of a run. `style` is one of `title`, `section`, `label`,
    `lead` (small, belongs to what follows), `text`, `small`.

    `number` is what a reviewer calls it by, 0 for what is not of the page itself. `note` stands small behind it.
    """

    html: str
    style: str = "text"
    number: int = 0
    note: str = ""


@dataclass(frozen=True)
class Grid:
    """A row of a table; `head`: the row of its columns' names. `shares` of the width, together 1."""

    cells: tuple[str, ...]
    shares: tuple[float, ...]
    number: int = 0
    head: bool = False


@dataclass(frozen=True)
class Pin:
    """The number of a region, where it stands, and where the line from it ends, in view-box units."""

    number: int
    at: tuple[float, float]
    tip: tuple[float, float]


@dataclass(frozen=True)
class Drawing:
    """A drawing as a step (from 0) shows it, or with -1 as it is without one. `beside` stands at its side.

    `words` are texts with their boxes (x, y, width, height); all units are those of the view box.
    """

    slug: str
    step: int
    width: float
    height: float
    pins: tuple[Pin, ...]
    words: tuple[tuple[str, tuple[float, float, float, float]], ...]
    beside: Words | None = None
    number: int = 0


@dataclass(frozen=True)
class SignBox:
    """Where a reviewer signs: lines of text, what can be ticked, what is filled in, how it is recorded then."""

    title: str
    ticks: tuple[str, ...]
    blanks: tuple[str, ...]
    record: str
    direction: str = "ltr"


Item: TypeAlias = Words | Grid | Drawing | SignBox


@dataclass(frozen=True)
class Sheet:
    """A page of a pack in one language, as it is printed: on as many sheets of paper as it takes.

    `name` stands at the head of each with their count (`{}` and `{}`), `foot` at the end of each.
    """

    slug: str
    language: str
    direction: str
    name: str
    foot: str
    items: tuple[Item, ...]
