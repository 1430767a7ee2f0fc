"""Who names whom: one list for unknown names, unused entries and unreachable pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from kiosk.authored.near import MOST_HINTS, did_you_mean, near
from kiosk.authored.report import Report
from kiosk.authored.text import Place, Text

HOME = "home"


@dataclass(frozen=True)
class Reference:
    """`owner` (such as `topic:SLUG`) names `kind:name` at a place."""

    owner: str
    kind: str
    name: str
    place: Place


@dataclass
class References:
    """Every name one part of the content uses for another, in reading order."""

    entries: list[Reference] = field(default_factory=list)

    def add(self, owner: str, kind: str, name: Text) -> str:
        """Notes that an owner names something, and gives the bare name back."""
        if name:
            self.entries.append(Reference(owner, kind, name.value, name.place()))
        return name.value

    def add_all(self, owner: str, kind: str, names: list[Text]) -> tuple[str, ...]:
        """Notes several names of one kind."""
        return tuple(self.add(owner, kind, name) for name in names)

    def link(self, owner: str, kind: str, name: str, place: Place) -> None:
        """Notes a link that follows from the content without being written there."""
        self.entries.append(Reference(owner, kind, name, place))

    def check(self, known: Mapping[str, Set[str]], report: Report) -> None:
        """Reports every name that nothing in the content bears.

        Kinds that are not in `known` are passed over. What was probably meant counts as named.
        """
        hints: Counter[str] = Counter()
        for entry in list(self.entries):
            names = known.get(entry.kind)
            if names is not None and entry.name not in names:
                hints[entry.kind] += 1
                hint = meant = ""
                if hints[entry.kind] <= MOST_HINTS:
                    hint, meant = did_you_mean(entry.name, names), near(entry.name, names)
                message = f"there is no {entry.kind} '{entry.name}'"
                report.error(entry.place, f"unknown-{entry.kind}", message, hint)
                if meant:
                    self.link(entry.owner, entry.kind, meant, entry.place)

    def targets(self, kind: str) -> set[str]:
        """Everything of a kind that someone other than itself names."""
        return {
            entry.name
            for entry in self.entries
            if entry.kind == kind and entry.owner != f"{kind}:{entry.name}"
        }

    def reachable(self, starts: Iterable[str]) -> set[str]:
        """Everything one gets to from the starting points, as `kind:name`."""
        leads_to: dict[str, set[str]] = defaultdict(set)
        for entry in self.entries:
            leads_to[entry.owner].add(f"{entry.kind}:{entry.name}")
        waiting = list(starts)
        seen = set(waiting)
        while waiting:
            for target in leads_to[waiting.pop()] - seen:
                seen.add(target)
                waiting.append(target)
        return seen
