"""Two packs' statements side by side: what was added, removed, changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.workshop.diff.facts import Fact, Facts, Subject

ALIKE = 0.5
"""From here on two statements are one that was changed."""
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*")


@dataclass(frozen=True)
class Change:
    """One difference. `old` or `new` is empty where something was added or removed; both where it is no words.

    `kind` is `added`, `removed` or `changed`; `whole`: all of the subject came or went.
    """

    subject: Subject
    title: str
    kind: str
    what: str
    where: str = ""
    old: str = ""
    new: str = ""
    whole: bool = False

    @property
    def other_numbers(self) -> bool:
        """Whether the figures in it are not the same before and after; the days of a review are none."""
        return self.what != "review" and sorted(_NUMBER.findall(self.old)) != sorted(
            _NUMBER.findall(self.new)
        )


def compare(old: Facts, new: Facts) -> list[Change]:
    """Every difference, by kind of subject, then id, then language; within one in reading order."""
    return [
        change
        for subject in sorted({*old.of, *new.of}, key=_order)
        for change in _of(subject, old, new)
    ]


_KINDS = ("pack", "page", "visit", "word", "drawing", "source")


def _order(subject: Subject) -> tuple[int, str, str]:
    return _KINDS.index(subject.kind), subject.id, subject.language


def _of(subject: Subject, old: Facts, new: Facts) -> Iterator[Change]:
    title = new.titles.get(subject) or old.titles[subject]
    before, after = old.of.get(subject), new.of.get(subject)
    if before is None or after is None:
        kind = "added" if before is None else "removed"
        yield Change(subject, title, kind, subject.kind, whole=True)
        return
    matcher = SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            for was, now in _paired(before[i:j], after[k:m]):
                yield _change(subject, title, was, now)


def _keys(said: Sequence[Fact]) -> list[tuple[str, str]]:
    return [(fact.what, fact.text) for fact in said]


def _paired(
    before: Sequence[Fact], after: Sequence[Fact]
) -> Iterator[tuple[Fact | None, Fact | None]]:
    """What was changed together with what it has become, in the new order; what is gone stands before it."""
    if len(before) == len(after) == 1 and before[0].what == after[0].what:
        yield before[0], after[0]  # at the same place, however little alike
        return
    left = list(before)
    for now in after:
        was = _nearest(now, left)
        if was is not None:
            while left[0] is not was:
                yield left.pop(0), None
            left.pop(0)
        yield was, now
    yield from ((was, None) for was in left)


def _nearest(now: Fact, left: Sequence[Fact]) -> Fact | None:
    """The statement of the same kind that is most like one; for what is no words, the one at the same place."""
    best: tuple[float, Fact | None] = (0.0, None)
    for was in left:
        if was.what == now.what:
            alike = 1.0 if now.opaque and was.where == now.where else _alike(was.text, now.text)
            best = max(best, (alike, was), key=lambda each: each[0])
    return best[1] if best[0] >= ALIKE else None


def _alike(old: str, new: str) -> float:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio()


def _change(subject: Subject, title: str, was: Fact | None, now: Fact | None) -> Change:
    said = now or was
    assert said is not None, "a pair holds one of the two at least"
    kind = "added" if was is None else "removed" if now is None else "changed"
    old, new = (each.text if each and not each.opaque else "" for each in (was, now))
    return Change(subject, title, kind, said.what, said.where, old, new)
