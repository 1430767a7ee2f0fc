"""Pages asked for by a card's number or a code, scanned or typed into Search."""

from __future__ import annotations

import pytest

from kiosk.pack import cards
from kiosk.pack.launch import Found, Retired, Unknown
from kiosk.pack.reader import Pack
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library


def shown(kiosk: KioskViewModel) -> list[str]:
    return [page["slug"] for page in kiosk.asked.pages]


@pytest.mark.parametrize("text", ["liver", "0117", "WP0117", "icd10:C78.7"])
def test_what_means_one_page_opens_it(kiosk: KioskViewModel, text: str) -> None:
    kiosk.asked.ask(text)
    assert (kiosk.page, kiosk.target, kiosk.asked.shown) == ("topic", "liver", False)
    kiosk.goBack()
    assert kiosk.page == "home"


@pytest.mark.parametrize(
    ("answer", "kind", "slugs"),
    [
        (Found(("lungs", "liver")), "choice", ["lungs", "liver"]),
        (Retired(3, "ablation"), "retired", ["ablation"]),
        (Unknown(("ablation",)), "unknown", ["ablation"]),
        (Unknown(), "unknown", []),
    ],
)
def test_all_else_is_said_with_pages_to_choose_from(
    kiosk: KioskViewModel, answer: Found | Retired | Unknown, kind: str, slugs: list[str]
) -> None:
    kiosk.asked.take(answer)
    assert (kiosk.page, kiosk.asked.kind, shown(kiosk)) == ("home", kind, slugs)
    if slugs:
        kiosk.asked.open(slugs[0])
        assert (kiosk.target, kiosk.asked.shown) == (slugs[0], False)
    else:
        kiosk.asked.close()
        assert not kiosk.asked.shown


@pytest.mark.parametrize("text", ["liver", "nothing like this"])
@pytest.mark.parametrize("closed", ["reserve", "clean"])
def test_while_every_page_is_closed_nothing_is_opened_or_said(
    kiosk: KioskViewModel, library: Library, closed: str, text: str
) -> None:
    getattr(kiosk.staff.panel, closed)()
    before = library.store.state
    kiosk.asked.ask(text)
    assert library.store.state == before


def test_the_next_visitor_meets_no_question(kiosk: KioskViewModel) -> None:
    kiosk.asked.ask("nothing like this")
    assert kiosk.asked.shown
    kiosk.reset()
    assert not kiosk.asked.shown


def found(kiosk: KioskViewModel, typed: str) -> list[str]:
    kiosk.search.clear()
    kiosk.search.type(typed)
    return [row["target"] for row in kiosk.search.hits]


def test_search_has_the_page_of_a_number_or_code_first(
    kiosk: KioskViewModel, library: Library
) -> None:
    pack: Pack = library.pack
    for row in pack.topics("en"):
        for typed in (str(row.card), cards.printed(row.card), cards.scanned(row.card).lower()):
            assert found(kiosk, typed)[0] == row.slug, typed
    for typed in ("C78.7", "c787", "icd10:C78.7"):
        assert found(kiosk, typed)[0] == "liver", typed


def test_a_page_found_by_its_number_stands_there_once(kiosk: KioskViewModel) -> None:
    rows = found(kiosk, "0117")
    assert rows.count("liver") == 1


def test_words_are_no_number(kiosk: KioskViewModel) -> None:
    assert "liver" in found(kiosk, "liver")
    assert found(kiosk, "0118") == []
