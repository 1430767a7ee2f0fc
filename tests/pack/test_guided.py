"""The guided visits of a pack, and what means one."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import KioskError, PackError
from kiosk.pack.asking import topic_meant
from kiosk.pack.guided import guided_visit, guided_visits
from kiosk.pack.reader import Pack
from kiosk.pack.types import GuidedStep
from tests.pack.tiny import write_pack


def test_visits_come_in_the_order_of_the_pack_with_their_steps(pack: Pack) -> None:
    visits = guided_visits(pack, "en")
    assert [visit.slug for visit in visits] == ["first", "second"]
    assert visits[0].title == "A first look"
    assert visits[0].steps == (
        GuidedStep("liver", "", "", -1),
        GuidedStep("pump", "page:questions", "", -1),
        GuidedStep("", "", "map", 0),
    )
    assert visits[0].teach_back == ("What is it?", "Who helps?")


def test_a_visit_that_is_not_translated_is_told_in_the_first_language(pack: Pack) -> None:
    assert [visit.title for visit in guided_visits(pack, "ar")] == ["نظرة أولى", "A second look"]
    second = guided_visit(pack, "ar", "second")
    assert second is not None
    assert second.teach_back == ("Who helps?",)


def test_there_is_no_visit_of_another_name(pack: Pack) -> None:
    assert guided_visit(pack, "en", "liver") is None


@pytest.mark.parametrize(
    ("what", "meant"),
    [
        ("visit:first", "visit:first"),
        (" Visit: FIRST ", "visit:first"),
        ("visit:liver", None),
        ("visit:", None),
        ("first", None),
    ],
)
def test_a_guided_visit_is_meant_by_its_slug_with_a_word_before(
    pack: Pack, what: str, meant: str | None
) -> None:
    assert pack.resolve(what) == meant


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE guided_visit SET steps = '[]'",
        "UPDATE guided_visit SET steps = '[[\"liver\"]]'",
        'UPDATE guided_visit SET steps = \'[["liver","","","one"]]\'',
        "UPDATE guided_visit_text SET teach_back = '{}'",
        "UPDATE guided_visit_text SET title = x'ff'",
    ],
)
def test_a_forged_visit_is_a_pack_error(tmp_path: Path, forgery: str) -> None:
    path = write_pack(tmp_path / "forged.kpack", forgery)
    failed = pytest.raises(PackError, match="content is not as described")
    with Pack.open(path) as pack, failed:
        guided_visits(pack, "en")


def test_a_slip_in_the_name_of_a_visit_is_met_with_near_names(pack: Pack) -> None:
    assert topic_meant(pack, "visit:second") == "visit:second"
    with pytest.raises(KioskError, match="did you mean visit:first"):
        topic_meant(pack, "visit:frist")
