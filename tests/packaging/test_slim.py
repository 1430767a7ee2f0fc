"""Less Unicode data answers what all of it answers, as far as it is asked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
LIBRARIES = Path(PySide6.__path__[0]) / "Qt" / "lib"
TOOLS = ("icupkg", "objcopy", "as", "ld")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)) or not any(LIBRARIES.glob("libicudata.so.*")),
    reason="icupkg, binutils or Qt's own ICU are not here",
)
QUESTIONS = """
import json
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTextBoundaryFinder, QTimeZone

WORDS = ["zorro", "Zug", "niño", "nino", "ñandú", "chico", "llama", "luz", "Éxito", "exito", "eco",
         "colon", "Colon", "cólon", "liver", "2", "10", "co-op", "coop", "resumé", "résumé"]
TEXTS = {"ar": "القولون والكبد. هل ينتشر السرطان؟", "zh": "结直肠癌会扩散到肝脏。什么时候打电话？",
         "th": "มะเร็งลำไส้ใหญ่", "en": "Call 911 now. Don't wait!", "es": "¿Cuándo llamar? Ahora."}
answers = {}
for name in ("en", "en_US", "es", "es_MX", "es_ES", "ar", "zh"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    answers["order " + name] = [[collator.compare(one, two) for two in WORDS] for one in WORDS]
    locale = QLocale(name)
    answers["case " + name] = [locale.toUpper(w) + locale.toLower(w) for w in [*WORDS, "straße", "İı"]]
    answers["dates " + name] = [
        locale.toString(QDateTime(2026, 3, d, 14, 5, 0), QLocale.LongFormat) for d in (1, 31)]
    for zone in ("America/New_York", "America/Mexico_City", "Europe/Madrid", "Asia/Shanghai", "Africa/Cairo"):
        found = QTimeZone(zone.encode())
        answers["zone " + name + zone] = [
            found.displayName(QTimeZone.StandardTime, QTimeZone.LongName, locale),
            found.displayName(QTimeZone.DaylightTime, QTimeZone.LongName, locale),
            found.offsetFromUtc(QDateTime(2026, 7, 1, 0, 0, 0)), found.isValid()]
for name, text in TEXTS.items():
    for kind in (QTextBoundaryFinder.Grapheme, QTextBoundaryFinder.Word,
                 QTextBoundaryFinder.Sentence, QTextBoundaryFinder.Line):
        finder = QTextBoundaryFinder(kind, text)
        places = []
        while (place := finder.toNextBoundary()) != -1:
            places.append(place)
        answers[f"boundaries {name} {kind}"] = places
print(json.dumps(answers))
"""


@pytest.fixture(scope="module")
def less(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ICU, its data cut."""
    whole = tmp_path_factory.mktemp("whole") / "waypost"
    whole.mkdir()
    for path in LIBRARIES.glob("libicu*"):
        shutil.copy(path, whole)
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "import slim; slim.cut(Path(sys.argv[2]), Path(sys.argv[3]))"
    )
    slim = whole.with_name("slim")
    subprocess.run([sys.executable, "-c", program, ROOT / "packaging", whole, slim], check=True)
    return slim


def data(folder: Path) -> Path:
    return next(folder.glob("libicudata.so.*"))


def answers(libraries: Path) -> dict[str, object]:
    """What Qt says with ICU from there."""
    done = subprocess.run(
        [sys.executable, "-c", QUESTIONS],
        env={**os.environ, "LD_LIBRARY_PATH": str(libraries), "PYTHONUTF8": "1"},
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout)


def test_the_data_is_less(less: Path) -> None:
    assert data(less).stat().st_size < 14e6 < data(LIBRARIES).stat().st_size


def test_the_same_library_is_asked_for(less: Path) -> None:
    told = subprocess.run(["readelf", "-dW", data(less)], capture_output=True, text=True).stdout
    assert f"Library soname: [{data(less).name}]" in told


def test_the_same_data_gives_the_same_bytes(less: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "import slim; slim.cut(Path(sys.argv[2]), Path(sys.argv[3]))"
    )
    again = tmp_path / "again"
    command = [sys.executable, "-c", program, ROOT / "packaging", less.with_name("waypost"), again]
    subprocess.run(command, check=True)
    assert data(again).read_bytes() == data(less).read_bytes()


def test_what_is_asked_is_answered_alike(less: Path) -> None:
    whole, cut = answers(LIBRARIES), answers(less)
    assert [question for question in whole if whole[question] != cut[question]] == []


def test_a_question_without_data_would_be_noticed(less: Path, tmp_path: Path) -> None:
    """The questions do reach ICU's data: without any of it, answers differ."""
    bare = tmp_path / "bare"
    shutil.copytree(less, bare)
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "import slim; slim.UNASKED = tuple("
        "f'coll/{name}{end}' for name in ('[a-z][a-z]', '[a-z][a-z][a-z]') for end in ('.res', '_*'));"
        "slim.ZONES_OF = ('root', 'pool');"
        "slim.cut(Path(sys.argv[2]), Path(sys.argv[3]))"
    )
    command = [sys.executable, "-c", program, ROOT / "packaging", less, bare]
    subprocess.run(command, check=True)
    whole, cut = answers(LIBRARIES), answers(bare)
    assert [question for question in whole if whole[question] != cut[question]]
