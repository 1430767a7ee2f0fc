"""What `kiosk config show` tells of the opening hours."""

from __future__ import annotations

from kiosk.station.config.model import Config
from kiosk.station.config.show import lines


def told(config: Config) -> list[str]:
    return [line for line in lines(config) if line.startswith("open.")]


def test_a_day_without_hours_is_closed_and_the_others_say_when() -> None:
    hours = (((480, 720), (780, 1020)), *((),) * 6)
    first, *others = told(Config(open=hours))
    assert first.endswith(": 8:00-12:00, 13:00-17:00")
    assert {line.partition(": ")[2] for line in others} == {"closed"}


def test_without_any_hours_the_screen_is_never_dark() -> None:
    assert {line.partition(": ")[2] for line in told(Config())} == {"not dark"}
