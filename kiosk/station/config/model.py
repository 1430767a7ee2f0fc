"""What a clinic can set, with what holds where it sets nothing."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pack.types import fallbacks

if TYPE_CHECKING:
    from kiosk.station.hours import Week
    from kiosk.station.logo import Logo


class Words(NamedTuple):
    """A clinic's own text: one for every language (under the empty key), or one per language."""

    by_language: Mapping[str, str] = MappingProxyType({})

    def in_language(self, code: str) -> str:
        """The text for a language or what it is a variety of, else the first that was given, else nothing."""
        own = (self.by_language.get(each) for each in fallbacks(code))
        return next(filter(None, own), "") or next(iter(self.by_language.values()), "")


class Clinic(NamedTuple):
    """Whose kiosk this is; every text may be empty."""

    name: Words = Words()
    phone: Words = Words()
    hours: Words = Words()
    emergency_number: Words = Words()
    about: Words = Words()

    @property
    def texts(self) -> tuple[Words, ...]:
        """All of them, in the order of the fields."""
        return tuple(self)


class Screen(NamedTuple):
    """The screen's visible size, where it does not tell itself (None), and who stands before it.

    `rotation` is how far the picture is turned clockwise, in degrees; width and height are the turned picture's.
    """

    width_mm: float | None = None
    height_mm: float | None = None
    distance_mm: float = 600.0
    rotation: int = 0
    monitor: str = ""
    """Its name or its number, from 1; empty: the primary one."""

    @property
    def is_sideways(self) -> bool:
        """What the system takes for the screen's width is its height to people."""
        return self.rotation % 180 != 0

    def chosen_of(self, names: Sequence[str]) -> int | None:
        """Which of the screens of these names is meant, from 0; None if `monitor` names none of them."""
        if self.monitor in names:
            return names.index(self.monitor)
        number = int(self.monitor) if self.monitor.isdecimal() else 0
        return number - 1 if 0 < number <= len(names) else None


class Idle(NamedTuple):
    """After how long without a touch the kiosk asks, and how long it waits for an answer."""

    timeout_s: int = 90
    warning_s: int = 30


class Staff(NamedTuple):
    """The hash of the staff number, and the pages (by slug) that the staff panel offers first."""

    pin_hash: str = ""
    favourites: tuple[str, ...] = ()


class Config(NamedTuple):
    """The clinic's settings. Without `staff.pin_hash`, or `staff_pin` as it is, there is no way out by touch.

    `languages` are those to offer, in order; empty means all of the pack's.
    """

    clinic: Clinic = Clinic()
    logo: "Logo | None" = None
    discreet: bool = False
    languages: tuple[str, ...] = ()
    screen: Screen = Screen()
    idle: Idle = Idle()
    not_offered: tuple[str, ...] = ()
    staff_pin: str = ""
    staff_group: str = ""
    staff: Staff = Staff()
    pack: Path | None = None
    open: "Week" = ()
    speech: bool = False
    printer: str = ""
    paper: str = "a4"
    log_level: str = "problem"

    def __repr__(self) -> str:
        """Without the PIN and its hash: a log or a traceback may come to show it."""
        told = self._replace(
            staff_pin="..." if self.staff_pin else "",
            staff=self.staff._replace(pin_hash="..." if self.staff.pin_hash else ""),
        )
        return f"Config({told._asdict()})"
