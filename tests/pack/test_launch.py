"""What was typed, scanned or sent, and the pages that are meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pack import cards
from kiosk.pack.launch import Answer, Found, Retired, Unknown, may_go_on, read, resolve
from kiosk.pack.reader import Pack
from tests.pack.tiny import write_pack

LIVER = Found(("liver",))
RETIRED = "INSERT INTO meta VALUES ('retired_cards', '{\"7\": \"pump\"}')"
ICD, SNOMED = "2.16.840.1.113883.6.90", "2.16.840.1.113883.6.96"


@pytest.mark.parametrize(
    "what",
    [
        *(
            "liver",
            " Liver ",
            "11",
            cards.printed(11),
            cards.scanned(11),
            cards.scanned(11).lower(),
        ),
        *("icd10:C78.7", "icd10:C787", "icd-10:c78.7", "icd10cm:C78.7", "ICD-10-CM: C78.70"),
        *("C78.7", "c787", "snomed:94381002", "94381002", "http://snomed.info/sct|94381002"),
        f"mainSearchCriteria.v.c=C78.7&mainSearchCriteria.v.cs={ICD}",
        "mainSearchCriteria.v.c=C787&mainSearchCriteria.v.cs=2.16.840.1.113883.6.3",
        f"?mainSearchCriteria.v.cs={SNOMED}&mainSearchCriteria.v.c=94381002",
        "https://kiosk/infobutton?mainSearchCriteria.v.c=C78%2E7#top",
        "mainSearchCriteria.v.c=C78.7;mainSearchCriteria.v.cs=",
    ],
)
def test_one_page_is_meant(pack: Pack, what: str) -> None:
    assert read(pack, what) == LIVER
    assert resolve(pack, what) == "liver"


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("icd10:C78", Found(("liver", "lungs"))),
        ("icd10:C78.9", Unknown(("liver", "lungs"))),
        ("snomed:11111111", Unknown()),
        ("snomed:C78.7", Unknown(("liver", "lungs"))),
        ("passport:C78.7", Unknown()),
        ("lunks", Unknown(("lungs",))),
        ("23", Unknown(("resection",))),
        ("011", Unknown(("liver",))),
        (cards.printed(99), Unknown(("resection",))),
        ("", Unknown()),
        ("x" * 5000, Unknown()),
        ("\udcff\0", Unknown()),
        ("mainSearchCriteria.v.c=C78.7&mainSearchCriteria.v.cs=2.16.840.1.113883.6.88", Unknown()),
        (f"mainSearchCriteria.v.c=C78.7{'+' * 100}", Unknown()),
    ],
)
def test_several_pages_or_none_are_meant(pack: Pack, what: str, answer: Answer) -> None:
    assert read(pack, what) == answer
    assert resolve(pack, what) is None


def test_a_query_may_ask_several_codes_and_a_language(pack: Pack) -> None:
    query = (
        "mainSearchCriteria.v.c1=C78.0&mainSearchCriteria.v.c=C78.7"
        "&informationRecipient.languageCode.c={}"
    )
    both = ("lungs", "liver")
    assert read(pack, query.format("ar-EG")) == Found(both, "ar")
    assert read(pack, query.format("fi")) == Found(both)


def test_a_wrong_digit_names_the_pages_one_slip_away(pack: Pack) -> None:
    right = cards.printed(22)
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    answer = read(pack, wrong)
    assert isinstance(answer, Unknown)
    assert "resection" in answer.nearest


@pytest.mark.parametrize("what", ["7", cards.printed(7), cards.scanned(7)])
def test_a_retired_card_names_the_nearest_page(tmp_path: Path, what: str) -> None:
    with Pack.open(write_pack(tmp_path / "retired.kpack", RETIRED)) as pack:
        assert read(pack, what) == Retired(7, "pump")


def test_too_many_pages_to_choose_from_are_near(tmp_path: Path) -> None:
    more = "INSERT INTO code VALUES ('icd10cm', 'C78.1', 'pump'), ('icd10cm', 'C78.2', 'call')"
    with Pack.open(write_pack(tmp_path / "many.kpack", more)) as pack:
        assert read(pack, "icd10:C78") == Unknown(("call", "liver", "lungs"))


def test_what_is_not_asked_for_by_name_is_dropped_unread(pack: Pack) -> None:
    """A value that cannot even be decoded changes nothing."""
    query = "patientPerson.name.given=%FF%&%=%&=&age.v.v=61&mainSearchCriteria.v.c=C78.7&x"
    assert read(pack, query) == LIVER


LONG = "UPDATE topic SET card = 1007 WHERE slug = 'lungs'; UPDATE topic SET card = 100 WHERE slug = 'liver'"


@pytest.mark.parametrize(
    ("digits", "goes_on"),
    [("100", True), ("1007", True), ("10070", False), ("1008", False), ("0229", False)],
)
def test_digits_may_be_the_beginning_of_a_longer_number(
    tmp_path: Path, digits: str, goes_on: bool
) -> None:
    with Pack.open(write_pack(tmp_path / "long.kpack", LONG)) as pack:
        assert may_go_on(pack, digits) == goes_on
