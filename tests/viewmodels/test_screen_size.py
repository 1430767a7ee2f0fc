from __future__ import annotations

import pytest

from kiosk.viewmodels.screen_size import (
    REFERENCE_MM_PER_PX,
    ScreenSize,
    mm_per_px_from_diagonal,
)


def test_reference_screen_has_the_reference_pixel() -> None:
    size = mm_per_px_from_diagonal(1920, 1080, 23.8)
    assert size == pytest.approx(REFERENCE_MM_PER_PX, abs=0.001)


def test_turning_a_screen_leaves_its_pixels_as_they_are() -> None:
    assert mm_per_px_from_diagonal(1080, 1920, 23.8) == mm_per_px_from_diagonal(1920, 1080, 23.8)


@pytest.mark.parametrize(
    ("width", "height", "portrait"), [(1920, 1080, False), (1080, 1920, True), (1000, 1000, False)]
)
def test_portrait_is_higher_than_wide(width: int, height: int, portrait: bool) -> None:
    assert ScreenSize(width, height).portrait is portrait


def test_short_is_under_250_mm_of_height_in_use() -> None:
    small = ScreenSize(1366, 768, mm_per_px_from_diagonal(1366, 768, 15.6))
    usual = ScreenSize(1920, 1080, mm_per_px_from_diagonal(1920, 1080, 23.8))
    assert small.short_when(lowered=False)
    assert not usual.short_when(lowered=False)
    assert usual.short_when(lowered=True)


@pytest.mark.parametrize(("width", "height", "used"), [(1920, 1080, 0.5), (1080, 1920, 0.6)])
def test_lowered_screen_uses_the_part_within_reach(width: int, height: int, used: float) -> None:
    assert 1 - ScreenSize(width, height).dropped_share == pytest.approx(used)


@pytest.mark.parametrize(
    ("degrees", "sides"), [(0, (4, 3)), (90, (3, 4)), (180, (4, 3)), (270, (3, 4))]
)
def test_a_turned_picture_has_its_sides_exchanged(degrees: int, sides: tuple[int, int]) -> None:
    turned = ScreenSize(4, 3, 0.25).turned(degrees)
    assert turned == (*sides, 0.25)
    assert turned.portrait is (sides == (3, 4))


@pytest.mark.parametrize(
    ("size", "distance_mm", "factor"),
    [
        (ScreenSize(1920, 1080), 600, 1.0),
        (ScreenSize(1920, 1080), 300, 1.0),
        (ScreenSize(1920, 1080), 750, 1.25),
        (ScreenSize(1920, 1080), 3000, 528 / 344),
        (ScreenSize(1080, 1920), 3000, 297 / 295),
        (ScreenSize(1366, 768, 0.2528), 900, 1.0),
        (ScreenSize(3840, 2160, 0.4), 1800, 3.0),
    ],
)
def test_nothing_grows_beyond_the_room_there_is(
    size: ScreenSize, distance_mm: float, factor: float
) -> None:
    seen = size.seen_from(distance_mm)
    assert size.mm_per_px / seen.mm_per_px == pytest.approx(factor, rel=0.01)
    assert (seen.width_px, seen.height_px) == (size.width_px, size.height_px)


def test_a_screen_seen_from_afar_is_a_short_one() -> None:
    """What is laid out for a low screen follows what there is room for, not what a ruler says."""
    assert not ScreenSize(1920, 1080).short_when(lowered=False)
    assert ScreenSize(1920, 1080).seen_from(900).short_when(lowered=False)


@pytest.mark.parametrize(
    ("size", "least_mm"),
    [
        (ScreenSize(1920, 1080), 90),
        (ScreenSize(1080, 1920), 90),
        (ScreenSize(1366, 768, 0.2529), 60),
    ],
)
def test_a_lowered_screen_leaves_a_page_between_its_bars(size: ScreenSize, least_mm: int) -> None:
    assert size.height_mm * (1 - size.dropped_share) - 54 >= least_mm - 0.01
