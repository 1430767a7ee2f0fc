"""A nurse at the staff panel, by touch: a guided visit of the pack, and one put together, from pad to record."""

from __future__ import annotations

import pytest

from tests.ui.opening import SMALL
from tests.ui.screens import PIN
from tests.ui.things import Role
from tests.ui.visitor import Visitor

QUESTIONS = "Questions collected on the way"
FOR_THE_NURSE = "For the nurse: did I explain it well?"


@pytest.fixture
def nurse(reader: Visitor) -> Visitor:
    """Somebody who has come to the panel from the pad over Home."""
    reader.touch("Touch to begin")
    reader.kiosk.staff.open()
    reader.settle()
    reader.touch("Staff panel")
    for digit in PIN:
        reader.touch(digit)
    reader.touch("Enter")
    return reader


def names(person: Visitor) -> list[str]:
    return [thing.name for thing in person.all(role=Role.StaticText)]


def test_a_visit_of_the_pack_is_one_touch_away(nurse: Visitor) -> None:
    nurse.touch("A first look")
    assert nurse.page_title() == "How cancer spreads"
    assert nurse.sees("1 of 6 · A first look")


def test_a_visit_is_put_together_walked_and_recorded(nurse: Visitor) -> None:
    nurse.opened.resize(SMALL)
    nurse.settle()
    nurse.touch("Put one together")
    assert "Begin" not in [thing.name for thing in nurse.touchable()]
    nurse.touch("Find a page to add")
    for letter in "lung":
        nurse.touch(letter)
    nurse.touch("The lungs", kind="LinkRow")
    nurse.touch("Ablation")
    nurse.touch("The liver")
    nurse.touch("Take out: The lungs")
    assert {"1. Ablation", "2. The liver"} <= set(names(nurse))
    nurse.touch("Begin")
    assert nurse.page_title() == "Ablation"
    assert nurse.sees("1 of 4 · Your guided visit")
    for _ in range(2):
        nurse.touch("Next", kind="BarButton")
    assert nurse.page_title() == QUESTIONS
    nurse.touch("Next", kind="BarButton")
    assert nurse.page_title() == FOR_THE_NURSE
    assert any(
        name.startswith("To be sure I explained it well, would you") for name in names(nurse)
    )
    nurse.touch("Teach-back done")
    nurse.touch("End the visit, with a line for the record")
    assert nurse.sees("A line for the record")
    assert "teach-back done" in nurse.kiosk.staff.panel.chart


def test_a_page_added_can_be_taken_out_where_it_was_added(nurse: Visitor) -> None:
    nurse.touch("Put one together")
    nurse.touch("Ablation")
    assert nurse.find("Ablation", kind="TouchButton").checked
    nurse.touch("Ablation")
    assert nurse.sees("None yet.")
    nurse.touch("Back to the panel")
    assert nurse.sees("This screen")


def test_a_patient_alone_is_asked_for_no_record(reader: Visitor) -> None:
    reader.touch("Touch to begin")
    reader.kiosk.beginGuided("first-look")
    while reader.kiosk.guided.number < reader.kiosk.guided.count:
        reader.kiosk.guided.next()
    reader.settle()
    assert reader.page_title() == FOR_THE_NURSE
    assert reader.sees("Whom would you ask about your medicines?")
    assert not reader.all("Teach-back done")
