"""The staff's number pad as it stands on the screen. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.pack import cards

CARD, PIN = "card", "pin"
"""What the pad asks for."""
NO_CARD, NO_PAGE, NO_PIN = "no card", "no page", "no pin"
"""What was wrong with the last number: no card has it, no page of the pack, or it is not the staff number."""
LONGEST = {CARD: cards.LONGEST + 1, PIN: 8}
"""The digits of the longest number there can be."""


@dataclass(frozen=True)
class StaffPad:
    """Whether it is open, what it asks for, what has been typed, and what was wrong with the last number."""

    shown: bool = False
    asks: str = CARD
    typed: str = ""
    problem: str = ""

    def type(self, digit: str) -> StaffPad:
        """A digit more, up to the longest number there can be."""
        return replace(self, typed=(self.typed + digit)[: LONGEST[self.asks]], problem="")

    def erase(self) -> StaffPad:
        """A digit less."""
        return replace(self, typed=self.typed[:-1], problem="")

    def ask(self, what: str) -> StaffPad:
        """Asks for another kind of number, from its first digit."""
        return StaffPad(self.shown, what)

    def refuse(self, problem: str) -> StaffPad:
        """The number is none. A card's digits stay, to be mended; those of a staff number go."""
        return replace(self, typed=self.typed if self.asks == CARD else "", problem=problem)

    @property
    def is_printed(self) -> bool:
        """So many digits are a card's with its check digit: nobody need say that it is whole."""
        return self.asks == CARD and len(self.typed) > cards.SHORTEST
