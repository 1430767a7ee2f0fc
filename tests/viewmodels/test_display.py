"""How the screen is shown: what fits, and what can be set."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.screen_size import ScreenSize
from tests.viewmodels.scene import UPRIGHT, WIDE


@pytest.mark.parametrize(
    ("size", "text_size", "lowered", "menu_only", "rail"),
    [
        (WIDE, 100, False, False, True),
        (WIDE, 130, False, False, True),
        (WIDE, 165, False, True, False),
        (WIDE, 100, True, False, False),
        (UPRIGHT, 100, False, False, False),
    ],
)
def test_bars_and_lists_fit_the_screen(
    kiosk: KioskViewModel,
    size: ScreenSize,
    text_size: int,
    lowered: bool,
    menu_only: bool,
    rail: bool,
) -> None:
    display = kiosk.display
    display.set_size(size)
    display.setTextSize(text_size)
    display.setLowered(lowered)
    assert (display.menuOnly, display.railShown) == (menu_only, rail)
    assert (display.droppedShare > 0) is lowered
    assert display.portrait is (size is UPRIGHT)


def test_only_what_there_is_can_be_set(kiosk: KioskViewModel) -> None:
    display = kiosk.display
    display.setTextSize(150)
    display.setLanguage("xx")
    assert (display.textSize, display.language, display.mirrored) == (100, "en", False)
    display.setTheme("sepia")
    assert display.theme == "light"
    display.setTheme("soft")
    assert display.theme == "soft"
    assert display.languages == [{"code": "en", "name": "English"}]
    assert display.otherLanguage == {}
    assert display.pxPerMm == pytest.approx(1 / WIDE.mm_per_px)


def test_the_usual_settings_put_back_all_but_the_language(kiosk: KioskViewModel) -> None:
    display = kiosk.display
    assert display.asUsual
    display.setTextSize(200)
    display.setTheme("dark")
    display.setLowered(True)
    assert not display.asUsual
    display.setAsUsual()
    assert (display.textSize, display.theme, display.lowered) == (100, "light", False)
    assert display.asUsual


def test_from_farther_away_everything_is_larger_and_never_smaller(library: Library) -> None:
    near, usual, far = (DisplayViewModel(library, WIDE, mm).pxPerMm for mm in (300, 600, 900))
    assert near == usual
    assert far == pytest.approx(1.5 * usual)
    cramped = [DisplayViewModel(library, WIDE, mm).is_cramped for mm in (600, 900, 1200)]
    assert cramped == [False, False, True]
