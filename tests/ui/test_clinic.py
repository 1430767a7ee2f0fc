"""What a clinic's own settings change on the screen."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.library import Clinic
from tests.ui.contents import title
from tests.ui.visitor import Visitor

NOT_HERE = "This is not done at this clinic. Ask your team about a referral."


def test_the_clinics_number_is_one_touch_away(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Clinic("North Clinic", "555 0100", "Monday to Friday, 8 to 5", "112")
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": words})
    visitor.touch("Touch to begin")
    visitor.touch("When to call")
    assert visitor.sees("North Clinic: 555 0100")
    assert visitor.sees("In an emergency, call 112.")
    assert visitor.sees("Monday to Friday, 8 to 5")


def test_without_settings_the_words_are_sound(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("When to call")
    assert visitor.sees("For anything else, call the number your care team gave you.")
    assert visitor.sees("In an emergency, call 911 or your local emergency number.")


def test_a_phone_without_a_name_is_the_care_teams(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor.opened.library, "clinics", {"en": Clinic(phone="555 0100")})
    visitor.touch("Touch to begin")
    visitor.touch("When to call")
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
    row = visitor.find(title(pack, "ablation"), kind="LinkRow")
    assert "Not done at this clinic." in row.description
    assert "Not done" not in visitor.find(title(pack, "embolization"), kind="LinkRow").description
    visitor.touch_thing(row)
    assert visitor.sees(NOT_HERE)


def test_a_treatment_that_is_done_here_says_nothing(visitor: Visitor) -> None:
    visitor.kiosk.openTopic("ablation")
    visitor.settle()
    assert not visitor.all(NOT_HERE)
