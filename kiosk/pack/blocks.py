"""The kinds of block that a page's body is made of: one frozen dataclass a kind.

The words of a field have a role, given with its type. Whoever walks a page's words (search, gates, speech, paper)
asks a block for its `texts()`; whoever needs all of it (the pack, digests, the screen) goes by its fields. Neither
names a kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar, get_args, get_origin, get_type_hints

from kiosk.pack.runs import Run

T = TypeVar("T")


class Role(StrEnum):
    """What some words are on a page."""

    HEADING = "heading"
    TITLE = "title"
    TEXT = "text"
    LABEL = "label"
    ROW = "row"
    ANSWER = "answer"
    SIGN = "sign"
    CELL = "cell"
    """Of a table: TEXT if it ends like a sentence, else LABEL."""


@dataclass(frozen=True)
class Said:
    """A run or plain words of a block, in their role."""

    role: Role
    words: Run | str

    @property
    def plain(self) -> str:
        """The words alone."""
        return self.words.plain if isinstance(self.words, Run) else self.words


WAITING = ("today", "tell")
"""Levels of warning signs that can wait for the day."""
BY_TELEPHONE = ("now", *WAITING)
"""Levels at which one calls the team."""
MOST_SIGNS = 200
"""In one box: far more than one can read."""
Title = Annotated[str, Role.TITLE]
Label = Annotated[str, Role.LABEL]
Prose = Annotated[Run, Role.TEXT]
Words = Annotated[str, Role.TEXT]
Cell = Annotated[Run, Role.CELL]
SignWords = Annotated[str, Role.SIGN]

KINDS: dict[str, type[Block]] = {}
"""Every kind that a pack may hold."""


class Block:
    """One block of a page. `kind=` registers a class as the one that packs hold under this name.

    Fields stand in reading order, their values are words, numbers, frozen dataclasses, and tuples of these.
    """

    kind: ClassVar[str] = ""
    opens_section: ClassVar[bool] = False
    """A section begins here, and is named by the block's id."""
    card: ClassVar[bool] = False
    """A card or a table of its own, not running text."""
    seen: ClassVar[bool] = False
    """It breaks a page up for the eye."""
    warns: ClassVar[bool] = False
    """It tells when to call: on the page to call from it comes first."""

    @property
    def waits(self) -> bool:
        """It tells when to call, and the call can wait for the day."""
        return False

    @property
    def by_telephone(self) -> bool:
        """It tells when to call the team, not an ambulance or the emergency room."""
        return False

    def __init_subclass__(cls, *, kind: str = "", **more: Any) -> None:
        super().__init_subclass__(**more)
        if kind:
            if kind in KINDS:
                raise ValueError(f"there are two kinds of block '{kind}'")
            cls.kind = kind
            KINDS[kind] = cls

    def texts(self) -> Iterator[Said]:
        """Every run and all plain words, each with its role, in reading order; empty words are left out."""
        yield from _said(type(self), self)

    @property
    def section(self) -> str:
        """The title of the part of a page that one can jump to here, or empty."""
        return ""

    @property
    def picture(self) -> str:
        """The slug of the diagram it shows, or empty."""
        return ""

    @property
    def cited(self) -> tuple[str, ...]:
        """Keys of the sources that it names itself."""
        return ()

    @property
    def wide(self) -> bool:
        """It wants the whole width of the screen."""
        return False

    @property
    def fits(self) -> bool:
        """Its parts fit together, as those of every compiled block do."""
        return True


@dataclass(frozen=True)
class Heading(Block, kind="heading"):
    """`level` is 2 for a section, 3 for a part of one."""

    opens_section = True
    level: int
    run: Annotated[Run, Role.HEADING]

    @property
    def section(self) -> str:
        return self.run.plain if self.level == 2 else ""


@dataclass(frozen=True)
class Paragraph(Block, kind="paragraph"):
    run: Prose


@dataclass(frozen=True)
class Bullets(Block, kind="bullets"):
    items: tuple[Prose, ...]


@dataclass(frozen=True)
class Numbered(Block, kind="numbered"):
    items: tuple[Prose, ...]


@dataclass(frozen=True)
class Steps(Block, kind="steps"):
    seen = True
    items: tuple[Prose, ...]


@dataclass(frozen=True)
class Table(Block, kind="table"):
    card = seen = True
    header: tuple[Annotated[Run, Role.LABEL], ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def fits(self) -> bool:
        return {len(self.header)} == {len(self.header) or 1, *map(len, self.rows)}


@dataclass(frozen=True)
class Figure(Block, kind="figure"):
    """`diagram` is a slug; its words stand with the diagram."""

    seen = True
    diagram: str

    @property
    def picture(self) -> str:
        return self.diagram


@dataclass(frozen=True)
class Callout(Block, kind="callout"):
    """Paragraphs, then at most one list; the title may be empty."""

    seen = True
    title: Title
    paragraphs: tuple[Prose, ...]
    items: tuple[Prose, ...]


@dataclass(frozen=True)
class Sign:
    """A warning sign, and what else holds for it. `icon` is one of SIGN_ICONS; a rule has none."""

    text: SignWords
    exceptions: tuple[SignWords, ...]
    icon: str = ""


@dataclass(frozen=True)
class SignGroup:
    """Signs under a title, which may be empty."""

    title: Label
    signs: tuple[Sign, ...]


@dataclass(frozen=True)
class Signs(Block, kind="signs"):
    """A box of warning signs. `level` is one of SIGN_LEVELS or `rules`, `whole` whether all signs are shown."""

    seen = warns = True
    level: str
    whole: bool
    title: Label
    groups: tuple[SignGroup, ...]
    note: SignWords

    @property
    def wide(self) -> bool:
        return self.whole

    @property
    def waits(self) -> bool:
        return self.level in WAITING

    @property
    def by_telephone(self) -> bool:
        return self.level in BY_TELEPHONE

    @property
    def fits(self) -> bool:
        counts = [len(group.signs) for group in self.groups]
        return min(counts, default=0) > 0 and sum(counts) <= MOST_SIGNS


@dataclass(frozen=True)
class ClinicWords(Block, kind="clinicWords"):
    """The clinic's settings fill it."""


@dataclass(frozen=True)
class NumbersRow:
    """`count` of `of` people; `text` is a whole sentence with both."""

    count: int
    of: int
    text: Annotated[str, Role.ROW]


@dataclass(frozen=True)
class Numbers(Block, kind="numbers"):
    """Figures from studies; `sources` are keys."""

    card = seen = True
    title: Title
    lead: Words
    rows: tuple[NumbersRow, ...]
    meaning: Words
    sources: tuple[str, ...]

    @property
    def cited(self) -> tuple[str, ...]:
        return self.sources


@dataclass(frozen=True)
class Answer:
    text: Annotated[str, Role.ANSWER]
    right: bool
    explain: Words


@dataclass(frozen=True)
class Check(Block, kind="check"):
    """A question to the reader with one right answer."""

    card = seen = True
    question: Words
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class CompareRow:
    label: Label
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Compare(Block, kind="compare"):
    """As many cells a row as there are columns."""

    card = seen = True
    columns: tuple[Label, ...]
    rows: tuple[CompareRow, ...]

    @property
    def fits(self) -> bool:
        cells = [len(row.cells) for row in self.rows]
        return {len(self.columns)} == {len(self.columns) or 1, *cells}


@dataclass(frozen=True)
class PageBlock:
    """A block where it stands: its id is alike in every language."""

    block_id: str
    content: Block

    @property
    def kind(self) -> str:
        return self.content.kind


def with_runs(value: T, change: Callable[[Run], Run]) -> T:
    """The same value with every run in it changed, in reading order."""
    made: Any = value
    if isinstance(value, Run):
        made = change(value)
    elif isinstance(value, tuple):
        made = tuple(with_runs(each, change) for each in value)
    elif is_dataclass(value) and not isinstance(value, type):
        given = {f.name: getattr(value, f.name) for f in fields(value)}
        made = replace(value, **{name: with_runs(each, change) for name, each in given.items()})
    return made


def _said(hint: Any, value: Any) -> Iterator[Said]:
    role, inner = _meaning(hint)
    if role is not None:
        if isinstance(value, Run) or value:
            said = Said(role, value)
            yield Said(_of_cell(said.plain), value) if role is Role.CELL else said
    elif isinstance(value, tuple):
        for each in value:
            yield from _said(inner, each)
    else:
        for name, field_hint in _worded(type(value)):
            yield from _said(field_hint, getattr(value, name))


@cache
def _meaning(hint: Any) -> tuple[Role | None, Any]:
    """The role that a type gives to its words, or of a tuple the type of what is in it."""
    if get_origin(hint) is Annotated:
        return get_args(hint)[1], None
    return None, get_args(hint)[0] if get_origin(hint) is tuple else None


@cache
def _worded(cls: type) -> list[tuple[str, Any]]:
    """The fields of a dataclass that may hold words, with their types."""
    hints = get_type_hints(cls, include_extras=True)
    return [
        (field.name, hints[field.name]) for field in fields(cls) if _has_words(hints[field.name])
    ]


def _has_words(hint: Any) -> bool:
    role, inner = _meaning(hint)
    return role is not None or is_dataclass(hint) or (inner is not None and _has_words(inner))


def _of_cell(plain: str) -> Role:
    return Role.TEXT if plain.endswith((".", "?", "!")) else Role.LABEL
