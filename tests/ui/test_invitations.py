"""After a minute of rest Start invites in turn, in each language, until somebody touches the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QTimer

from kiosk.pack.listed import listed
from kiosk.viewmodels.invitations import CHANGE_S, REST_S, Invitations
from tests.ui.visitor import Visitor


@pytest.fixture
def invitations(visitor: Visitor) -> Invitations:
    return visitor.opened.screen.invitations


def timer_of(invitations: Invitations) -> QTimer:
    (timer,) = invitations.findChildren(QTimer)
    return timer


def said_in_turn(visitor: Visitor, invitations: Invitations, turns: int) -> list[str]:
    """The headings that follow one another when the time of each is over."""
    said = []
    for _ in range(turns):
        invitations.go_on()
        visitor.settle()
        said.append(visitor.page_title())
    return said


def wanted(visitor: Visitor) -> list[str]:
    pack = visitor.opened.pack
    spoken = [listed(pack.texts(language), "start_invitations") for language in ("en", "es")]
    return [words for turn in zip(*spoken, strict=True) for words in turn]


def test_each_invitation_is_said_in_each_language_and_then_the_first_again(
    visitor: Visitor, invitations: Invitations
) -> None:
    turns = wanted(visitor)
    assert len(turns) >= 6
    assert said_in_turn(visitor, invitations, len(turns) + 1) == [*turns, turns[0]]


def test_all_beside_an_invitation_is_in_its_language(
    visitor: Visitor, invitations: Invitations
) -> None:
    said_in_turn(visitor, invitations, 2)
    texts = visitor.opened.pack.texts("es")
    assert visitor.sees(texts["start_text"])
    words = [item.name.replace("\N{NO-BREAK SPACE}", " ") for item in visitor.all()]
    assert texts["start_promise"] in words
    assert visitor.kiosk.display.language == "en"
    assert [thing.name for thing in visitor.all() if thing.checked] == ["English"]


def test_a_minute_of_rest_comes_first_and_no_change_within_twenty_seconds(
    visitor: Visitor, invitations: Invitations
) -> None:
    timer = timer_of(invitations)
    assert (timer.isSingleShot(), timer.isActive(), timer.interval()) == (True, True, 60_000)
    assert (REST_S, CHANGE_S >= 20) == (60, True)
    invitations.go_on()
    assert (timer.isActive(), timer.interval()) == (True, CHANGE_S * 1000)


def test_no_frame_is_drawn_between_two_invitations(
    visitor: Visitor, invitations: Invitations
) -> None:
    said_in_turn(visitor, invitations, 1)
    assert visitor.comes_to_rest(for_ms=1500), "longer than a clock's second"


def test_the_machine_is_idle_while_it_invites(visitor: Visitor, invitations: Invitations) -> None:
    said_in_turn(visitor, invitations, 3)
    assert visitor.opened.library.store.is_at_rest


def test_a_finger_ends_it_before_it_is_lifted_and_the_visit_begins_as_always(
    visitor: Visitor, invitations: Invitations
) -> None:
    heading = visitor.page_title()
    said_in_turn(visitor, invitations, 2)
    visitor.press(QPointF(600, 500))
    visitor.frame()
    assert visitor.page_title() == heading
    visitor.release(QPointF(600, 500))
    visitor.settle()
    assert visitor.page_title() == visitor.opened.pack.texts("en")["title"]
    assert not timer_of(invitations).isActive()
    visitor.opened.reset()
    visitor.settle()
    assert visitor.page_title() == heading
    assert timer_of(invitations).interval() == REST_S * 1000


def test_a_language_touched_under_an_invitation_is_taken(
    visitor: Visitor, invitations: Invitations
) -> None:
    said_in_turn(visitor, invitations, 1)
    visitor.touch("Español")
    assert visitor.page_title() == visitor.opened.pack.texts("es")["start_heading"]


def test_nothing_is_said_while_something_was_left_on_start(
    visitor: Visitor, invitations: Invitations
) -> None:
    visitor.touch("Larger text")
    heading = visitor.page_title()
    assert said_in_turn(visitor, invitations, 2) == [heading] * 2
    assert timer_of(invitations).interval() == REST_S * 1000


def test_a_dark_screen_does_not_change(visitor: Visitor, invitations: Invitations) -> None:
    start = visitor.opened.screen.start
    start.darken(True)
    invitations.go_on()
    assert not start.inviting
    start.darken(False)


def test_a_quiet_screen_invites_nobody_until_staff_say_otherwise(
    visitor: Visitor, invitations: Invitations
) -> None:
    start, panel = visitor.opened.screen.start, visitor.kiosk.staff.panel
    panel.setQuiet(True)
    invitations.go_on()
    assert not start.inviting
    panel.setQuiet(False)
    invitations.go_on()
    assert start.inviting


def test_a_pack_without_invitations_says_its_heading(reader: Visitor) -> None:
    invitations = reader.opened.screen.invitations
    heading = reader.page_title()
    assert said_in_turn(reader, invitations, 1) == [heading]
