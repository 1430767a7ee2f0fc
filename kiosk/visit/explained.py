"""The word being explained and, behind it, the words it was reached from. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.visit.placement import Box

NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True)
class Explained:
    """Ids of glossary terms, the last one on screen; `word` is where the first was touched, in window pixels."""

    trail: tuple[str, ...] = ()
    word: Box = NOWHERE

    @property
    def term(self) -> str:
        """The id of the word on screen; empty if there is none."""
        return self.trail[-1] if self.trail else ""

    def follow(self, term_id: str) -> Explained:
        """A word inside the explanation; nothing new if it is the one on screen."""
        if not self.trail or term_id == self.term:
            return self
        return replace(self, trail=(*self.trail, term_id))

    def back(self) -> Explained:
        """The word before; from the first, none."""
        return replace(self, trail=self.trail[:-1]) if len(self.trail) > 1 else Explained()
