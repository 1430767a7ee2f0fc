"""What a visit begins with, each value written down: a changed default would be met by every visitor."""

from __future__ import annotations

from dataclasses import astuple

from kiosk.visit.idle import LONGEST_S, TICK_S, Due, Then
from kiosk.visit.pad import StaffPad
from kiosk.visit.panel import StaffPanel
from kiosk.visit.places import HOME, History, Place, View
from kiosk.visit.settings import Settings


def test_settings() -> None:
    assert tuple(Settings()) == ("", 100, "light", False)


def test_the_staff_pad() -> None:
    assert astuple(StaffPad()) == (False, "card", "", "")


def test_the_staff_panel() -> None:
    nothing = (False, False, False, "", 0.0, False, False, 0, False, None, "")
    assert astuple(StaffPanel()) == nothing


def test_a_picture_is_whole_and_in_the_middle() -> None:
    assert tuple(View()) == (1.0, 0.5, 0.5)


def test_a_place() -> None:
    assert Place("topic") == Place(
        "topic",
        target="",
        anchor="",
        fraction=0.0,
        region="",
        step=-1,
        view=View(),
        parts=(),
        more=0,
    )


def test_times() -> None:
    assert (LONGEST_S, TICK_S) == (300, 5)


def test_what_is_due_now_is_asked_about_at_once() -> None:
    assert tuple(Due(Then.WARN)) == (Then.WARN, 0.0)


def test_a_step_begins_at_the_top_of_its_sentence() -> None:
    read = History((HOME, Place("diagram", "ablation", anchor="r2", fraction=0.5, region="probe")))
    here = read.show_step(2).here
    assert (here.step, here.region, here.anchor, here.fraction) == (2, "", "", 0.0)


def test_another_spot_leaves_the_way_back_as_it_was() -> None:
    way = History((HOME, Place("category", "surgery"), Place("topic", "liver")))
    assert way.remember("b2", 0.5).places[:-1] == way.places[:-1]
    assert len(way.remember("b2", 0.5).places) == 3
