"""10,000 launch strings made of codes, links and persons: no crash, and nobody in any answer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.pack import cards
from kiosk.pack.asking import topic_meant
from kiosk.pack.launch import Found, read
from kiosk.pack.reader import Pack

COUNT, SEED = 10_000, 13
NAMES = ("Marisol", "Okonkwo", "O'Brien", "Núñez", "García", "zhang-wei", "Liverpool", "张伟")
DAYS = ("1961-03-04", "19610304", "03/04/1961", "4.3.1961", "1961-03-04T10:00:00Z")
IDENTIFIERS = ("MRN0048151623", "4815162342", "123-45-6789", "A123456789", "maria@clinic.org")
PERSONS = (*NAMES, *DAYS, *IDENTIFIERS)
KEYS = (
    *("mainSearchCriteria.v.c", "mainSearchCriteria.v.cs", "mainSearchCriteria.v.dn"),
    *("mainSearchCriteria.v.c1", "informationRecipient.languageCode.c", "taskContext.c.c"),
    *("patientPerson.administrativeGenderCode.c", "patientPerson.name.family.v", "age.v.v"),
    *("patientPerson.birthTime.v", "patient.id.root", "encounter.c.c", "%6eame", "", "__proto__"),
)
MEANT = (
    *("liver", "12", cards.printed(11), cards.scanned(22), "C78.7", "icd10:C78", "snomed:94381002"),
    *("2.16.840.1.113883.6.90", "2.16.840.1.113883.6.96", "2.16.840.1.113883.6.3", "es-MX", "en"),
)
NOISE = (
    "%",
    "%F",
    "%FF%00",
    "+",
    "\0",
    "\x1b[2J",
    "\u202e",
    "\udcff",
    "'; DROP TABLE topic; --",
    "*",
    '"',
)
JOINTS = ("", " ", "&", ";", "=", ":", "|", "?", "#", "%20", "-", "https://x/", "\n")


def launches() -> Iterator[str]:
    """Queries with a person in some of their values, and pieces of all that put together anyhow."""
    chance = random.Random(SEED)
    pieces = (*PERSONS, *KEYS, *MEANT, *NOISE)
    for number in range(COUNT):
        if number % 2:
            pairs = [
                f"{chance.choice(KEYS)}={chance.choice((*PERSONS, *MEANT, *NOISE))}"
                for _ in range(chance.randint(1, 6))
            ]
            yield chance.choice(("", "?", "https://kiosk/open?")) + "&".join(pairs)
        else:
            parts = [chance.choice(pieces) for _ in range(chance.randint(1, 5))]
            yield chance.choice(JOINTS).join(parts)


@pytest.fixture(scope="module")
def shipped(content_pack: Path) -> Iterator[Pack]:
    with Pack.open(content_pack) as pack:
        yield pack


def persons_in(text: str) -> list[str]:
    folded = text.casefold()
    return [person for person in PERSONS if person.casefold() in folded]


def test_no_answer_and_no_message_repeats_a_person(shipped: Pack) -> None:
    kinds: set[str] = set()
    for asked in launches():
        answer = read(shipped, asked)
        kinds.add(type(answer).__name__)
        assert not persons_in(repr(answer)), asked
        try:
            said = topic_meant(shipped, asked)
        except KioskError as refusal:
            said = str(refusal)
        assert not persons_in(said), asked
    assert kinds == {"Found", "Unknown"}


SYSTEMS = {"icd10cm": "2.16.840.1.113883.6.90", "snomed": "2.16.840.1.113883.6.96"}


def test_every_card_opens_its_page(shipped: Pack) -> None:
    for row in shipped.topics("en"):
        for asked in (row.slug, cards.printed(row.card), cards.scanned(row.card)):
            assert read(shipped, asked) == Found((row.slug,)), asked


def test_every_mapped_code_opens_its_page_in_each_language(shipped: Pack) -> None:
    languages = [language.code for language in shipped.info().languages]
    mapped = [(row.slug, *pair) for row in shipped.topics("en") for pair in shipped.codes(row.slug)]
    assert mapped
    for slug, system, code in mapped:
        for asked in (code, code.replace(".", ""), f"{system}:{code}", f"{SYSTEMS[system]}|{code}"):
            assert read(shipped, asked) == Found((slug,)), asked
        for language in languages:
            query = (
                f"mainSearchCriteria.v.cs={SYSTEMS[system]}&mainSearchCriteria.v.c={code}"
                f"&informationRecipient.languageCode.c={language}"
            )
            assert read(shipped, query) == Found((slug,), language), query
            topic = shipped.topic(language, slug)
            assert topic is not None
            assert topic.language == language
