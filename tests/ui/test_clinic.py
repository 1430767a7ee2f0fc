"""What a clinic's own settings change on the screen."""

from __future__ import annotations

import re

import pytest

from kiosk.pack.page import page_of
from kiosk.viewmodels.library import Clinic
from kiosk.viewmodels.rows import show
from tests.ui.contents import title
from tests.ui.screens import read_whole
from tests.ui.visitor import Visitor

NOT_HERE = "This is not done at this clinic. Ask your team about a referral."


def open_call(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("When to call")


def test_the_clinics_number_is_one_touch_away(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Clinic("North Clinic", "555 0100", "Monday to Friday, 8 to 5")
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": words})
    open_call(visitor)
    assert visitor.sees("North Clinic: 555 0100")
    assert visitor.all("Monday to Friday, 8 to 5")


def test_without_settings_the_words_are_sound(visitor: Visitor) -> None:
    open_call(visitor)
    assert visitor.all("Call the number your care team gave you.")
    assert visitor.sees("Call 911 or your local emergency number now")


def test_the_clinics_emergency_number_stands_wherever_one_is_shown(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = visitor.opened.library
    monkeypatch.setattr(library, "clinics", {"en": Clinic(emergency_number="112")})
    for slug in sorted(row.slug for row in visitor.opened.pack.topics("en")):
        page = page_of(visitor.opened.pack, "en", slug)
        assert page is not None
        rows = show(page, library).rows
        told = str([dict(row.content) for row in rows if row.kind != "sources"])
        assert not re.search(r"\b911\b", told), slug
        assert "{" not in re.sub(r"\{'|\{\}", "", told), slug
    open_call(visitor)
    assert visitor.sees("Call 112 now")


def test_the_clinics_own_lines_stand_on_the_page_about_these_pages(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = "Run by North Clinic. Tell the front desk what was unclear."
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": Clinic(about=own)})
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    visitor.kiosk.topic.blocks.appendAll()
    visitor.settle()
    visitor.touch("Who makes these pages")
    assert visitor.kiosk.target == visitor.opened.pack.info().about_topic
    sections = visitor.kiosk.topic.sections
    visitor.touch(next(each["title"] for each in sections if each["blockId"] == "clinic"))
    assert visitor.all(own)


def test_every_page_says_under_its_title_who_has_checked_it(visitor: Visitor) -> None:
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    notice = "Draft. Not yet checked by a clinician."
    assert visitor.sees(notice)
    assert visitor.all(notice)[0].kind.startswith("ReviewLine")


def test_a_phone_without_a_name_is_the_care_teams(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": Clinic(phone="555 0100")})
    open_call(visitor)
    assert visitor.sees("Your care team: 555 0100")


def test_the_clinics_name_greets(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": Clinic(name="North Clinic")})
    visitor.opened.screen.start.refresh()
    visitor.settle()
    assert visitor.sees("North Clinic")
    monkeypatch.undo()
    visitor.opened.screen.start.refresh()


def test_a_treatment_not_done_here_is_marked_on_its_page_and_on_the_ways_to_it(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor.opened.library, "not_offered", frozenset({"ablation"}))
    pack = visitor.opened.pack
    category = pack.category("en", "image-guided")
    assert category is not None
    visitor.touch("Touch to begin")
    visitor.touch(category.title, kind="TouchTile")
    row = visitor.find(title(pack, "ablation"), kind="TopicCard")
    assert "Not done at this clinic." in row.description
    other = visitor.find(title(pack, "embolization"), kind="TopicCard")
    assert "Not done" not in other.description
    visitor.touch_thing(row)
    assert visitor.sees(NOT_HERE)


def test_a_treatment_that_is_done_here_says_nothing(visitor: Visitor) -> None:
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    assert not visitor.all(NOT_HERE)
