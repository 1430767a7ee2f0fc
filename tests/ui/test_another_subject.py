"""The program knows nothing of medicine: a pack on knees, in French and Arabic too, shows nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.compiler import build, check
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from kiosk.station.config.model import Clinic, Config, Words
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.ui.opening import Opened, open_pack
from tests.ui.screens import Show, read_whole, searched, show_afresh
from tests.ui.visitor import Visitor, at_start

KNEE = Path(__file__).parent / "knee"
KIOSK = Path(__file__).parents[2] / "kiosk"
OTHER = re.compile(
    r"\b(?:livers?|tumou?rs?|cancers?|ablat\w*|colorectal|rectal|rectum|chemo\w*|metasta\w*"
    r"|spread|lungs?|hígado|cáncer|tumor(?:es)?|hai-pump)\b",
    re.IGNORECASE,
)
WORDS_OF_MEDICINE = {
    *(KIOSK / "compiler/words/en.py", KIOSK / "compiler/words/es.py"),
    KIOSK / "pack/icons.py",
}
"""Words that authors are told to avoid, with what to say instead; names of files of icons."""


def _word(kiosk: KioskViewModel) -> None:
    read_whole(kiosk, "kneecap")
    kiosk.popup.open("mri", QRectF(300, 300, 100, 40))


def _region(kiosk: KioskViewModel) -> None:
    kiosk.openDiagram("knee", "")
    kiosk.diagram.choose("kneecap")


SCREENS: dict[str, Show] = {
    "start": lambda kiosk: None,
    "home": lambda kiosk: kiosk.goHome(),
    "site": lambda kiosk: read_whole(kiosk, "kneecap"),
    "treatment": lambda kiosk: read_whole(kiosk, "exercise"),
    "call": lambda kiosk: kiosk.openCall(),
    "questions": lambda kiosk: kiosk.openQuestions(),
    "category": lambda kiosk: kiosk.openCategory("moving"),
    "guides": lambda kiosk: kiosk.openGuides(),
    "diagram": _region,
    "words": lambda kiosk: kiosk.openWords(),
    "search, empty": lambda kiosk: kiosk.openSearch(),
    "search, results": searched("555"),
    "search, nothing": searched("zzqx"),
    "word": _word,
    "display": lambda kiosk: kiosk.openMenu("display"),
    "menu": lambda kiosk: kiosk.openMenu("pages"),
    "finish": lambda kiosk: kiosk.visit.ask(True),
    "warning": lambda kiosk: kiosk.visit.warn(),
    "staff": lambda kiosk: kiosk.staff.open(),
}


@pytest.fixture(scope="module")
def _knee(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    path = tmp_path_factory.mktemp("knee") / "knee.kpack"
    build(KNEE, path)
    opened = open_pack(path, Config(clinic=Clinic(phone=Words({"": "(555) 010-0199"}))))
    yield opened
    opened.close()


@pytest.fixture
def patient(qtbot: QtBot, _knee: Opened, finger: QPointingDevice) -> Iterator[Visitor]:
    """A person before a pack on knees, on its Start screen."""
    with at_start(qtbot, _knee, finger) as person:
        yield person


def test_the_small_pack_is_in_order() -> None:
    assert check(KNEE).findings == []


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_screen_tells_of_another_subject(patient: Visitor, language: str) -> None:
    patient.kiosk.display.setLanguage(language)
    told: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show_afresh(patient.kiosk, show)
        patient.settle()
        said = [f"{thing.name} {thing.description}" for thing in patient.all()]
        assert said, name
        told[name] = [each for each in said if OTHER.search(each)]
    assert not {name: found for name, found in told.items() if found}


def test_examples_and_headings_are_the_packs(patient: Visitor) -> None:
    patient.kiosk.goHome()
    patient.settle()
    assert any("When to call" in thing.description for thing in patient.all(kind="LinkRow"))
    read_whole(patient.kiosk, "kneecap")
    patient.settle()
    assert patient.sees("A part of the knee")
    patient.kiosk.openSearch()
    patient.settle()
    assert patient.sees("Type a word, such as kneecap")


def test_a_telephone_number_stays_from_left_to_right_in_arabic(patient: Visitor) -> None:
    patient.kiosk.display.setLanguage("ar")
    patient.kiosk.openCall()
    patient.settle()
    said = " ".join(thing.name for thing in patient.all())
    assert "\u2066\u202d555-0100\u202c\u2069" in said
    assert "\u2066\u202d(555) 010-0199\u202c\u2069" in said


@pytest.mark.parametrize(
    ("language", "typed", "target"),
    [
        *(
            ("fr", "oedeme", "swelling"),
            ("fr", "lexercice", "exercise"),
            ("fr", "rotul", "kneecap"),
        ),
        *(("ar", "رضفه", "kneecap"), ("ar", "تورم", "swelling"), ("ar", "والتمرين", "exercise")),
        *(("ar", "555-0100", "call"), ("ar", "تمرن", "exercise")),
    ],
)
def test_search_speaks_the_language(
    patient: Visitor, language: str, typed: str, target: str
) -> None:
    hits = search(patient.opened.pack, language, typed).hits
    assert target in [hit.target for hit in hits]


def test_glossary_terms_are_linked_and_sorted_in_each_language(patient: Visitor) -> None:
    pack: Pack = patient.opened.pack
    for language in ("en", "fr", "ar"):
        topic = pack.topic(language, "kneecap")
        assert topic is not None
        assert set(topic.term_ids) == {"kneecap", "mri", "swelling"}, language
    assert [row.initial for row in pack.terms("fr")] == ["I", "O", "R"]
    assert [row.initial for row in pack.terms("ar")] == ["ت", "ر", "ر"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Sur 100 personnes, 30 personnes sont en vie."),
        ("ar", "عاش 30 شخصا من كل 100."),
    ],
)
def test_gates_speak_the_language(content: Path, language: str, said: str) -> None:
    page = content / "topics/liver/en.md"
    page.write_text(f"{page.read_text('utf-8')}\n\n{said}\n", encoding="utf-8")
    codes = {each.code for each in check(content).findings} - {"no-glyph"}
    assert codes == {"survival-number"}, language


def test_no_file_of_the_program_names_a_disease() -> None:
    files = [
        path
        for kind in ("*.py", "*.qml", "*.ts")
        for path in KIOSK.rglob(kind)
        if path not in WORDS_OF_MEDICINE
    ]
    found = {
        f"{path.relative_to(KIOSK)}:{number}: {match[0]}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for match in OTHER.finditer(line)
    }
    assert not {each for each in found if not each.endswith(": spread")}
