"""What staff have opened or set for a visit, behind their number. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

CLEANING_S = 60
"""So long touches do nothing, for whoever wipes the screen."""
LEFT_S = 60
"""After so long without a touch the panel is gone; after so long in all, the line for the record."""
STAYS_S = (0, 300, 600, 1200)
"""How long a page may lie untouched in this visit; 0: as the clinic has set it."""


@dataclass(frozen=True)
class StaffPanel:
    """`finding` and `query` are its search; `planning`: a guided visit is being put together.

    `nurse`: staff began this visit; `taught`: the teach-back is done; `stay_s` is one of STAYS_S; `chart`: the line
    for the record, which stands after the visit. Times are of the visit's clock: `since_s` when the panel was last
    touched or the line began to stand, `cleaned_s` when cleaning ends.
    """

    shown: bool = False
    finding: bool = False
    planning: bool = False
    query: str = ""
    since_s: float = 0.0
    nurse: bool = False
    taught: bool = False
    stay_s: int = 0
    reserved: bool = False
    cleaned_s: float | None = None
    chart: str = ""

    def open(self, now_s: float) -> StaffPanel:
        """The number was right."""
        return replace(self.close(), shown=True, since_s=now_s)

    def close(self) -> StaffPanel:
        """Panel and line go; what was set for the visit stays."""
        return replace(
            self, shown=False, finding=False, planning=False, query="", since_s=0.0, chart=""
        )

    def by_nurse(self) -> StaffPanel:
        """The visit is a nurse's from now on."""
        return replace(self, nurse=True)

    def clean(self, now_s: float) -> StaffPanel:
        """Touches do nothing from now on."""
        return replace(self.close(), cleaned_s=now_s + CLEANING_S)

    def left_s(self, now_s: float) -> float:
        """How much longer what it shows stands, if nobody touches it; 0 if it is over, or shows nothing of the kind."""
        if self.cleaned_s is not None:
            return max(0.0, self.cleaned_s - now_s)
        return max(0.0, self.since_s + LEFT_S - now_s) if self.shown or self.chart else 0.0

    def leave(self) -> StaffPanel:
        """The time of what it shows is over."""
        return replace(self.close(), cleaned_s=None)

    @property
    def cleaning(self) -> bool:
        return self.cleaned_s is not None

    @property
    def passes(self) -> bool:
        """What it shows goes by itself."""
        return self.shown or self.cleaning or self.chart != ""

    @property
    def holds(self) -> bool:
        """The screen shows nothing of a visit and waits for something of its own: stillness leads to nothing."""
        return self.reserved or self.cleaning or self.chart != ""

    @property
    def refuses(self) -> bool:
        """No page may be opened, whoever asks for it and however."""
        return self.reserved or self.cleaning

    @property
    def covers(self) -> bool:
        """Something of it lies over the page."""
        return self.shown or self.holds
