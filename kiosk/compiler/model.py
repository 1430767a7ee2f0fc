"""The content as its authors wrote it, typed and placed, before links are found."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.authored.text import Place, Text, Words
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.drawing.regions import Outline
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.blocks import Block, PageBlock
from kiosk.pack.types import Stage


@dataclass(frozen=True)
class LanguageDef:
    code: str
    name: str
    direction: str


@dataclass(frozen=True)
class CategoryDef:
    id: str
    icon: str
    colour: str
    title: dict[str, Text]
    summary: dict[str, Text]


@dataclass(frozen=True)
class SiteDef:
    topic: Text
    colour: str


@dataclass(frozen=True)
class RetiredCard:
    """A card's number that is out of use, with the slug of the nearest page."""

    place: Place
    nearest: str


@dataclass(frozen=True)
class PackDef:
    """pack.yaml."""

    id: str = ""
    version: str = ""
    languages: tuple[LanguageDef, ...] = ()
    diagram: str = ""
    call: str = ""
    questions: str = ""
    about: str = ""
    guides: tuple[str, ...] = ()
    visits: tuple[str, ...] = ()
    """The guided visits, in order."""
    more_sections: tuple[Text, ...] = ()
    categories: tuple[CategoryDef, ...] = ()
    sites: tuple[SiteDef, ...] = ()
    texts: dict[str, dict[str, Text]] = field(default_factory=dict)
    checks: dict[str, str] = field(default_factory=dict)
    retired_cards: dict[int, RetiredCard] = field(default_factory=dict)


@dataclass(frozen=True)
class SourceDef:
    """One entry of sources.yaml."""

    key: Text
    title: str
    organisation: str
    year: str
    address: str


@dataclass(frozen=True)
class Origin:
    """Digests of what a translation was made from, by section; `place` is where they stand."""

    digests: dict[str, Text] = field(default_factory=dict)
    place: Place | None = None


NO_ORIGIN = Origin()


@dataclass(frozen=True)
class TermText:
    """A term in one language."""

    term: Text
    say: str
    definition: Inline
    forms: tuple[Text, ...]
    translated: Origin = NO_ORIGIN


@dataclass(frozen=True)
class TermDef:
    """One entry of glossary.yaml; `texts` is by language."""

    key: Text
    topics: tuple[str, ...]
    texts: dict[str, TermText]


@dataclass(frozen=True)
class Cell:
    """One cell of matrix.yaml; `sentences` is by language."""

    used: str
    place: Place
    sources: tuple[str, ...]
    sentences: dict[str, Words]


@dataclass(frozen=True)
class ReviewDef:
    """A clinician's sign-off of a page in one language, as `kiosk pack review` wrote it: days as YYYY-MM-DD.

    `parts` are the digests of what was signed (see kiosk.compiler.link.signed).
    """

    by: str
    on: str
    due: str
    parts: dict[str, str]
    place: Place
    on_place: Place
    due_place: Place


@dataclass(frozen=True)
class TopicDef:
    """One topic.yaml. `sites` keeps the place of each entry for the check against the matrix."""

    slug: str
    place: Place
    kind: str
    category: str
    card: int
    card_place: Place
    codes: dict[str, tuple[Text, ...]]
    sites: dict[str, Text]
    related: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True)
class NamedSigns(Block):
    """Signs as an author names them, or `all`; they become boxes of signs when the whole content is read."""

    kind = "signs"
    seen = True
    all: bool
    names: tuple[str, ...]


@dataclass(frozen=True)
class BlockDef(PageBlock):
    """One block, each of its runs an Inline and all its words Words."""

    place: Place


@dataclass(frozen=True)
class PageDef:
    """One <lang>.md."""

    slug: str
    language: str
    place: Place
    title: Words
    summary: Words
    in_short: tuple[Inline, ...]
    questions: tuple[Inline, ...]
    actions: tuple[Inline, ...]
    search: tuple[str, ...]
    blocks: tuple[BlockDef, ...]
    translated: Origin = NO_ORIGIN


@dataclass(frozen=True)
class RegionDef:
    """A region as diagram.yaml names it, with its outline from the SVG."""

    id: Text
    topic: str
    pin: tuple[float, float] | None
    outline: Outline


@dataclass(frozen=True)
class CaptionDef:
    """A place for words in a picture: a box in view-box units, and the element with which it is seen (may be empty)."""

    id: Text
    box: tuple[float, ...]
    beside: str


@dataclass(frozen=True)
class DiagramText:
    """A diagram in one language."""

    title: Words
    caption: Words
    alt: Words
    regions: dict[str, dict[str, Words]]
    steps: tuple[Words, ...]
    words: dict[str, Words] = field(default_factory=dict)
    """What stands in the drawing, by the id of its place."""
    translated: Origin = NO_ORIGIN


@dataclass(frozen=True)
class StepDef:
    """A step of a picture: the regions that it speaks of, and how the picture is drawn in it."""

    regions: tuple[str, ...]
    stage: Stage


@dataclass(frozen=True)
class DiagramDef:
    """One folder of diagrams/."""

    slug: str
    place: Place
    width: float
    height: float
    svg: bytes
    regions: tuple[RegionDef, ...]
    still: Stage
    steps: tuple[StepDef, ...]
    words: tuple[CaptionDef, ...]
    sources: tuple[str, ...]
    texts: dict[str, DiagramText]
    drawing: SvgElement
    broken: bool = False
    """Whether the drawing has findings: then nobody can tell how it looks."""


@dataclass(frozen=True)
class LevelDef:
    """How soon to act: the title of its boxes, and a line under it (may be empty), by language."""

    title: dict[str, Words]
    note: dict[str, Words]


@dataclass(frozen=True)
class ExceptionDef:
    """When a sign counts otherwise. `on` names pages; with `level` the sign stands there at that level, without
    these words, else the words stand there alone. Empty: wherever the sign is shown.
    """

    texts: dict[str, Words]
    on: tuple[Text, ...]
    level: str


@dataclass(frozen=True)
class SignDef:
    """One warning sign. `belongs_on` names the pages that must show it: slugs, or groups such as `@pump`; `icon` is
    one of SIGN_ICONS.
    """

    key: Text
    level: str
    group: str
    belongs_on: tuple[Text, ...]
    texts: dict[str, Words]
    exceptions: tuple[ExceptionDef, ...]
    sources: tuple[str, ...]
    icon: str


@dataclass(frozen=True)
class SignTable:
    """signs.yaml; everything in the order in which it is shown, `rules` by language, `rule_sources` of all of them."""

    levels: dict[str, LevelDef] = field(default_factory=dict)
    groups: dict[str, dict[str, Words]] = field(default_factory=dict)
    pages: dict[str, tuple[Text, ...]] = field(default_factory=dict)
    rules_title: dict[str, Words] = field(default_factory=dict)
    rules: tuple[dict[str, Words], ...] = ()
    rule_sources: tuple[str, ...] = ()
    signs: dict[str, SignDef] = field(default_factory=dict)


@dataclass(frozen=True)
class GuidedStepDef:
    """A step of a guided visit: a page or a section of it, or a picture with its step (from 0, -1 for the whole)."""

    place: Place
    page: Text
    section: Text
    diagram: Text
    step: int
    step_place: Place


@dataclass(frozen=True)
class GuidedDef:
    """One file of visits/; its words are by language, `teach_back` what the nurse asks at the end."""

    slug: str
    place: Place
    title: dict[str, Words]
    summary: dict[str, Words]
    steps: tuple[GuidedStepDef, ...]
    teach_back: tuple[dict[str, Words], ...]


@dataclass(frozen=True)
class TermChoice:
    """Words of the first language, and those that say them in this one."""

    source: tuple[Text, ...]
    own: tuple[Text, ...]


@dataclass(frozen=True)
class LanguageWords:
    """language/<code>.yaml: what the gates know of a language. `*` in a phrase stands for any ending."""

    advice: tuple[Text, ...] = ()
    advice_meant: tuple[Text, ...] = ()
    terms: tuple[TermChoice, ...] = ()
    unused: tuple[tuple[Text, str], ...] = ()
    meant: tuple[Text, ...] = ()
    professions: tuple[Text, ...] = ()


@dataclass
class Content:
    """Everything in a content folder; pages and reviews are by slug and language.

    `folders` names what has a folder or file of its own, readable or not: `topic`, `diagram` and `visit` to slugs.
    """

    pack: PackDef = field(default_factory=PackDef)
    sources: dict[str, SourceDef] = field(default_factory=dict)
    terms: dict[str, TermDef] = field(default_factory=dict)
    matrix: dict[tuple[str, str], Cell] = field(default_factory=dict)
    topics: dict[str, TopicDef] = field(default_factory=dict)
    pages: dict[tuple[str, str], PageDef] = field(default_factory=dict)
    reviews: dict[tuple[str, str], ReviewDef] = field(default_factory=dict)
    diagrams: dict[str, DiagramDef] = field(default_factory=dict)
    visits: dict[str, GuidedDef] = field(default_factory=dict)
    folders: dict[str, set[str]] = field(default_factory=dict)
    signs: SignTable = field(default_factory=SignTable)
    words: dict[str, LanguageWords] = field(default_factory=dict)

    @property
    def languages(self) -> list[str]:
        """Language codes, the default first."""
        return [language.code for language in self.pack.languages]
