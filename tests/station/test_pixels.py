"""How large pixels are: what is set, what a monitor reports, and what neither can be."""

from __future__ import annotations

import pytest

from kiosk.station.config.model import Screen
from kiosk.station.pixels import measure, measured_mm_per_px, reported_mm_per_px


def test_what_a_monitor_says_is_believed_if_it_can_be_true() -> None:
    assert reported_mm_per_px(1920, 527, 1080, 296) == pytest.approx(527 / 1920)


@pytest.mark.parametrize(
    ("width_px", "width_mm", "height_px", "height_mm"),
    [
        pytest.param(1920, 0, 1080, 0, id="no EDID"),
        pytest.param(1920, 16, 1080, 9, id="only an aspect ratio"),
        pytest.param(1920, 160, 1080, 90, id="a ratio in centimetres"),
        pytest.param(3840, 1600, 2160, 900, id="a ratio times a hundred"),
        pytest.param(1920, 160, 1200, 100, id="16:10"),
        pytest.param(3840, 1600, 2400, 1000, id="16:10 times a hundred"),
        pytest.param(2560, 210, 1080, 90, id="21:9"),
        pytest.param(1080, 90, 1920, 160, id="a ratio, turned with the screen"),
        pytest.param(1920, 527, 1080, 0, id="half an answer"),
        pytest.param(1920, 296, 1080, 527, id="turned"),
        pytest.param(1920, 5270, 1080, 2960, id="a wall"),
        pytest.param(0, 527, 0, 296, id="no pixels"),
        pytest.param(1920, -527, 1080, -296, id="negative"),
    ],
)
def test_what_cannot_be_true_is_not_believed(
    width_px: int, width_mm: float, height_px: int, height_mm: float
) -> None:
    assert reported_mm_per_px(width_px, width_mm, height_px, height_mm) is None


def test_a_size_that_somebody_measured_may_be_a_ratio() -> None:
    """A wall of 72 inches, measured by IT: 1600 mm by 900."""
    assert measured_mm_per_px(3840, 1600, 2160, 900) == pytest.approx(1600 / 3840)


@pytest.mark.parametrize(
    ("settings", "turned", "size_mm"),
    [
        (Screen(), False, (530, 300)),
        (Screen(width_mm=527), False, (527, 296)),
        (Screen(height_mm=296), False, (526, 296)),
        (Screen(width_mm=527, height_mm=296), False, (527, 296)),
        (Screen(width_mm=296, height_mm=527), True, (527, 296)),
        (Screen(width_mm=296, rotation=90), False, (526, 296)),
        (Screen(height_mm=527, rotation=270), False, (527, 296)),
        (Screen(width_mm=527, rotation=180), False, (527, 296)),
        (Screen(width_mm=527, rotation=90), True, (527, 296)),
    ],
)
def test_what_is_set_speaks_of_the_picture_as_people_see_it(
    settings: Screen, turned: bool, size_mm: tuple[int, int]
) -> None:
    found = measure(settings, (1920, 1080), (530, 300), turned=turned)
    assert (round(found.width_mm), round(found.height_mm)) == size_mm
    assert found.mm_per_px == pytest.approx(0.275, rel=0.01)
    assert found.is_set is (settings != Screen())


def test_a_size_that_is_set_and_cannot_be_true_is_known_by_no_pixel() -> None:
    assert measure(Screen(width_mm=52), (1920, 1080), (527, 296)).mm_per_px is None
