"""A scanner told from a typist, key by key, without a keyboard."""

from __future__ import annotations

import pytest

from kiosk.visit.scan import ENTER, FASTEST_TYPIST_MS, Scan, heard

FAST, SLOW = FASTEST_TYPIST_MS, FASTEST_TYPIST_MS + 1


def codes(*keys: tuple[str, int], start_ms: int = 5000) -> list[str]:
    """What is heard of keys, each with the time since the one before."""
    scan, now_ms, found = Scan(), start_ms, []
    for text, after_ms in keys:
        now_ms += after_ms
        scan, code = heard(scan, text, now_ms)
        found += [code] if code else []
    return found


def typed(text: str, each_ms: int) -> list[tuple[str, int]]:
    return [(key, each_ms) for key in text]


@pytest.mark.parametrize("text", ["WP0127", "wp0127", "WP012345678"])
@pytest.mark.parametrize("each_ms", [0, 1, FAST])
def test_a_card_at_a_scanner_s_speed_is_heard(text: str, each_ms: int) -> None:
    assert codes(*typed(text + ENTER, each_ms)) == [text.upper()]


@pytest.mark.parametrize("slow_at", range(1, 7))
def test_one_slow_key_and_it_was_typed(slow_at: int) -> None:
    keys = typed("WP0127" + ENTER, FAST)
    keys[slow_at] = (keys[slow_at][0], SLOW)
    assert codes(*keys) == []


@pytest.mark.parametrize(
    "text", ["0127", "P0127", "WP", "XP0127", "WP01a7", "WP0127WP", "WP01²", "WP" + 11 * "1"]
)
def test_what_no_card_says_is_not_heard(text: str) -> None:
    assert codes(*typed(text + ENTER, FAST)) == []


@pytest.mark.parametrize("before", ["W", "WP", "WP01", "liver", "WW", ENTER])
def test_a_scan_is_heard_in_the_midst_of_typing(before: str) -> None:
    keys = [*typed(before, SLOW), ("W", SLOW), *typed("P0127" + ENTER, FAST)]
    assert codes(*keys) == ["WP0127"]


def test_a_stray_letter_right_before_a_scan_is_passed_over() -> None:
    assert codes(*typed("xWWP0127" + ENTER, FAST)) == ["WP0127"]


def test_two_scans_are_two_cards() -> None:
    both = typed("WP0127" + ENTER + "WP0117" + ENTER, FAST)
    assert codes(*both) == ["WP0127", "WP0117"]


def test_a_clock_that_goes_back_is_no_scanner() -> None:
    assert codes(*typed("WP012", FAST), ("7", -1), (ENTER, FAST)) == []


def test_an_enter_alone_is_none() -> None:
    assert codes((ENTER, 0), (ENTER, 0), start_ms=0) == []
