"""The question whether a page may be opened that somebody away from the screen asked for. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_S = 30.0
"""Who has not answered by then means no."""


@dataclass(frozen=True)
class Interruption:
    """The page's slug, or those of a few to choose from, none where nothing is asked; and since when the question
    stands, in steady seconds."""

    topics: tuple[str, ...] = ()
    since_s: float = 0.0

    def left_s(self, now_s: float) -> float:
        """How much longer an answer is waited for; 0 if nothing is asked."""
        return max(0.0, self.since_s + LONGEST_S - now_s) if self.topics else 0.0
