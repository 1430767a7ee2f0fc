"""What a pack hands out: immutable values, never database rows."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # Start needs these values, and no page
    from kiosk.pack.blocks import PageBlock
    from kiosk.pack.runs import Run

USED = ("often", "sometimes", "seldom", "ask", "not_used", "not_stated")
KINDS = ("site", "treatment", "guide")
SIGN_LEVELS = ("emergency", "hospital", "now", "today", "tell")
"""How soon to act on a warning sign, worst first."""
EMERGENCY_NUMBER = "{emergency_number}"
"""Stands in a pack's words where the number to call in an emergency is put in when they are shown."""
MOST_CATEGORIES = 12
MOST_SITES = 20
CELL = 5.0
"""How wide and high a cell of a drawing is, in its units."""
COLOURS = ("teal", "violet", "coral", "gold", "blue", "green", "plum", "slate")


def fallbacks(language: str) -> Iterator[str]:
    """A language's code, then those that it is a variety of: es-MX, es."""
    while language:
        yield language
        language = language.rpartition("-")[0]


def nearest(language: str, there: Collection[str]) -> str:
    """The language itself, else what it is a variety of, else the first variety of it; empty if none is there."""
    near = (*fallbacks(language), *(each for each in there if language in fallbacks(each)))
    return next((each for each in near if each in there), "")


class Language(NamedTuple):
    """A language of the pack; `direction` is `ltr` or `rtl`."""

    code: str
    name: str
    direction: str


class PackInfo(NamedTuple):
    """What the pack says of itself; its first language is the default. `more_sections` are ids of the sections that
    tell how things are known.
    """

    id: str
    version: str
    languages: tuple[Language, ...]
    home_diagram: str
    call_topic: str
    questions_topic: str
    about_topic: str
    guides: tuple[str, ...]
    more_sections: tuple[str, ...] = ()


class Site(NamedTuple):
    """A place of spread on Home, in the pack's order."""

    slug: str
    title: str
    summary: str
    colour: str


class Category(NamedTuple):
    """A kind of treatment, in the pack's order; `icon` names a file in assets/icons."""

    id: str
    title: str
    summary: str
    icon: str
    colour: str


class TopicRow(NamedTuple):
    """A topic as lists show it. `colour` is its site's or category's, else `teal`."""

    slug: str
    title: str
    summary: str
    kind: str
    category: str
    card: int
    colour: str


class SiteTreatment(NamedTuple):
    """A treatment that names a site as its own; `used` says how often, one of USED."""

    row: TopicRow
    used: str


class Source(NamedTuple):
    """Where a fact comes from; `address` is a PMID, DOI or where it was read."""

    key: str
    title: str
    organisation: str
    year: str
    address: str


class Review(NamedTuple):
    """Whether a clinician has signed a page off in its language; `state` is `draft` or `reviewed`.

    `by` is a role, `on` and `due` (to be read again) are days as YYYY-MM-DD. `digest` is that of every word and picture
    of the page, which a signature is bound to; packs made before there was one have none.
    """

    state: str
    by: str
    on: str
    due: str
    digest: str = ""


class Topic(NamedTuple):
    """A page in one language; `words` is how many it has."""

    row: TopicRow
    language: str
    in_short: "tuple[Run, ...]"
    questions: "tuple[Run, ...]"
    actions: "tuple[Run, ...]"
    blocks: "tuple[PageBlock, ...]"
    related: tuple[TopicRow, ...]
    sources: tuple[Source, ...]
    review: Review
    sites: Mapping[str, str]
    term_ids: tuple[str, ...]
    words: int


class MatrixCell(NamedTuple):
    """How often a category of treatment is used at a site. `used` is one of USED."""

    site: str
    category: str
    used: str
    sentence: str
    sources: tuple[str, ...]


class TermRow(NamedTuple):
    """A glossary term as lists show it; `initial` is the letter it stands under, upper case."""

    id: str
    term: str
    initial: str


class Term(NamedTuple):
    """A word explained."""

    id: str
    term: str
    say: str
    definition: "Run"
    topics: tuple[TopicRow, ...]


class Region(NamedTuple):
    """A part of a diagram that can be touched, in view-box units.

    `polygons` are its flattened outlines [[x, y], ...]; `pin` where its number sits; `topic` a page it leads to, or
    empty; `tip` where the line from its number ends; `cells` those that it touches and `inner`
    those wholly in it, as Diagram's `drawn`.
    """

    id: str
    name: str
    sentence: str
    polygons: tuple[tuple[tuple[float, float], ...], ...]
    pin: tuple[float, float]
    topic: str
    tip: tuple[float, float] = (0.0, 0.0)
    cells: tuple[int, ...] = ()
    inner: tuple[int, ...] = ()


class Stage(NamedTuple):
    """How a drawing is drawn: ids of its elements that are not drawn or are pale, those that stand elsewhere, with
    how far to the right and down in units of the drawing, and regions and words that are not to be seen there.
    """

    hidden: tuple[str, ...] = ()
    dimmed: tuple[str, ...] = ()
    moved: tuple[tuple[str, float, float], ...] = ()
    away: tuple[str, ...] = ()


class Step(NamedTuple):
    """One stage of a diagram that shows a sequence; `regions` are those that it speaks of."""

    text: str
    regions: tuple[str, ...]
    stage: Stage = Stage()


class Caption(NamedTuple):
    """Words that stand in a drawing, in a box (x, y, width, height) of view-box units."""

    id: str
    text: str
    box: tuple[float, float, float, float]


class Diagram(NamedTuple):
    """A picture in one language; regions in the order of their numbers, steps may be empty.

    `still` is how it is drawn while no step is shown, `words` what stands in it; `drawn` the cells that hold more
    than ground, as `kiosk.pack.cells.from_text` reads them, none in a pack from before them.
    """

    slug: str
    title: str
    caption: str
    alt: str
    width: float
    height: float
    digest: str
    regions: tuple[Region, ...]
    steps: tuple[Step, ...]
    still: Stage = Stage()
    words: tuple[Caption, ...] = ()
    drawn: tuple[int, ...] = ()


GUIDED = "visit:"
"""Before a slug it means a guided visit, where a page might be meant as well."""


class GuidedStep(NamedTuple):
    """A step of a guided visit: a page, or with `section` a part of it; else a picture, with `step` from 0 one of its
    steps.
    """

    page: str
    section: str
    diagram: str
    step: int


class GuidedVisit(NamedTuple):
    """Pages in an order that somebody has thought of. `teach_back` is what a nurse asks at the end, to see whether they
    explained it well.
    """

    slug: str
    title: str
    summary: str
    steps: tuple[GuidedStep, ...]
    teach_back: tuple[str, ...]


class AskedOnPage(NamedTuple):
    """The questions that a page ends with."""

    slug: str
    title: str
    colour: str
    questions: "tuple[Run, ...]"


class Thumbnail(NamedTuple):
    """As much of a diagram as it takes to draw it small."""

    slug: str
    width: float
    height: float
    digest: str


class Hit(NamedTuple):
    """A search result: `kind` is `topic` or `term`, `target` its slug or id."""

    kind: str
    target: str
    title: str
    excerpt: str
    colour: str


class SearchResult(NamedTuple):
    """Hits, best first, and how many more; `corrected` is what was searched instead where there were none."""

    hits: tuple[Hit, ...]
    corrected: str
    more: int = 0
