"""When the clinic is open, by the minute."""

from __future__ import annotations

import time

import pytest

from kiosk.station.hours import is_open, spans, week_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8:00-17:00", ((480, 1020),)),
        ("08:00 \u2013 12:00, 13:30-17:30", ((480, 720), (810, 1050))),
        ("0:00-24:00", ((0, 1440),)),
        ("closed", ()),
        ("Closed", ()),
        ("17:00-8:00", None),
        ("8:00-8:00", None),
        ("8-17", None),
        ("8:60-17:00", None),
        ("8:00-24:01", None),
        ("8:00-17:00,", None),
        ("always", None),
        ("", None),
    ],
)
def test_a_days_hours_are_read(text: str, found: object) -> None:
    assert spans(text) == found


def at(day: int, hour: int, minute: int) -> time.struct_time:
    return time.struct_time((2026, 11, 23 + day, hour, minute, 0, day, 0, -1))


def test_the_end_is_outside() -> None:
    week = week_of([((480, 1020),), *[None] * 6])
    told = [is_open(week, at(0, *clock)) for clock in ((7, 59), (8, 0), (16, 59), (17, 0))]
    assert told == [False, True, True, False]
    assert not is_open(week, at(1, 9, 0)), "a day left out is closed"


def test_without_hours_it_is_always_open() -> None:
    assert week_of([None] * 7) == ()
    assert is_open((), at(6, 3, 0))


def test_a_week_that_is_closed_is_closed() -> None:
    week = week_of([(), *[None] * 6])
    assert not is_open(week, at(0, 12, 0))
