"""The staff's number pad as it stands on the screen. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

LONGEST_PIN = 8


@dataclass(frozen=True)
class StaffPad:
    """Whether it is open, what has been typed, and whether the last number was wrong."""

    shown: bool = False
    typed: str = ""
    wrong: bool = False

    def type(self, digit: str) -> StaffPad:
        """A digit more, up to the longest number there can be."""
        return replace(self, typed=(self.typed + digit)[:LONGEST_PIN], wrong=False)

    def erase(self) -> StaffPad:
        """A digit less."""
        return replace(self, typed=self.typed[:-1])

    def refuse(self) -> StaffPad:
        """What was typed is not the number."""
        return replace(self, typed="", wrong=True)
