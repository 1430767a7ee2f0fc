"""What the compiler has to know of a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.pack.search.writing import UNMARKED, Writing


@dataclass(frozen=True)
class Scale:
    """How hard a language is to read: a score of some sentences, and the limits it is held to.

    The limits are those of docs/numbers.md; `lead` is that of summaries and questions. `said` tells them in a
    table of scores, headed `heading`.
    """

    score: Callable[[Sequence[str]], float]
    code: str
    name: str
    heading: str
    said: str
    lead: float
    body: float
    more_is_harder: bool
    digits: int = 0

    def is_beyond(self, found: float, limit: float) -> bool:
        """Whether what has this score is too hard."""
        return found > limit if self.more_is_harder else found < limit

    def hardness(self, found: float) -> float:
        """A number that grows with what is hard."""
        return found if self.more_is_harder else -found

    def written(self, found: float) -> str:
        """A score as it is told."""
        return f"{found:.{self.digits}f}"


@dataclass(frozen=True)
class Survival:
    """Patterns of words in sentences about how long people live.

    `survival` speaks of it by itself, and any figure beside it is about survival; `living` does so only beside a
    share of people or a length of time.
    """

    count: str
    unit: str
    rate: str
    people: str
    survival: str
    living: str
    more: str
    none: str = ""
    """Nobody, everybody: a share where `outcome` follows."""
    outcome: str = ""
    """What `none` or a count alone may be said to have done, as in `half died`."""
    spaced: bool = True
    """Whether blanks stand between words."""


@dataclass(frozen=True)
class Language:
    """What depends on the language of a text. `plain_word` counts as a glossary term does: easy.

    `avoid` has lines of a pattern of whole words, any case ` -> ` what to say. `abbreviations` end in a stop that
    ends no sentence, `before_number` in one that ends none where a number follows. `units` and `shares` are patterns
    and words between numbers, as in 4 weeks and 7 in 100. `ends` are signs that end a sentence before a blank,
    `ends_alone` those that need none. `own_letters` have a place of their own in the alphabet, each behind the letter
    it is given with; `writing` is what search has to know too.
    """

    plain_word: str = "word"
    longest_sentence: int | None = 25
    longest_mean: float | None = None
    scale: Scale | None = None
    avoid: str = ""
    survival: Survival | None = None
    abbreviations: str = ""
    before_number: str = ""
    percent: str = ""
    units: str = ""
    shares: tuple[str, ...] = ()
    ends: str = ".!?:"
    ends_alone: str = ""
    own_letters: Mapping[str, str] = field(default_factory=dict)
    writing: Writing = UNMARKED
