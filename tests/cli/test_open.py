"""`kiosk open` as a command: its words, and what it does without. What a kiosk answers is in tests/screen."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.cli.open import asked
from kiosk.cli.parser import parser
from kiosk.station.launch import NOBODY
from kiosk.station.messages import Request

ROOT = Path(__file__).parents[2]
PLAIN = (
    ["liver"],
    ["icd10:C78.7", "--now"],
    ["--language", "es", "41"],
    ["mainSearchCriteria.v.c=C78.7&x=1", "--text-size", "165", "--language", "en", "--now"],
    ["--text-size", "130%", "-"],
)
NOT_PLAIN = (
    *([], ["liver", "lungs"], ["-h"], ["liver", "--help"], ["liver", "--who", "x"]),
    *(["liver", "--text-size", "120"], ["liver", "--text-size"], ["liver", "--language"]),
    *(["liver", "--language=es"], ["--", "liver"], ["liver", "--language", "--now"]),
)


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user for whom no kiosk runs."""
    for name in ("HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.mark.parametrize("arguments", PLAIN)
def test_plain_words_mean_what_the_parser_takes_them_for(arguments: list[str]) -> None:
    options = parser().parse_args(["open", *arguments])
    whole = Request(options.what, options.language, options.text_size, options.now)
    assert asked(arguments) == whole


@pytest.mark.parametrize("arguments", NOT_PLAIN)
def test_all_others_are_left_to_the_parser(arguments: list[str]) -> None:
    assert asked(arguments) is None


@pytest.mark.parametrize("arguments", [[], ["liver", "lungs"], ["liver", "--text-size", "120"]])
def test_wrong_words_are_told_in_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(["open", *arguments])
    assert end.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_without_a_kiosk_a_sentence_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["open", "Jane Roe 1950-02-03"]) == 1
    assert capsys.readouterr() == ("", f"kiosk: {NOBODY}\n")


@pytest.mark.parametrize("what", ["", "  ", "x" * 5000])
def test_no_page_and_a_page_without_end_are_wrong_usage(
    what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["open", what]) == 2
    assert "xx" not in capsys.readouterr().err


def test_a_page_may_come_from_the_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert cli.main(["open", "-"]) == 2
    assert "say which page" in capsys.readouterr().err


@pytest.mark.parametrize("given", [None, b"\xff\xfe\n"])
def test_an_input_that_is_closed_or_no_text_is_wrong_usage(
    given: bytes | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = None if given is None else io.TextIOWrapper(io.BytesIO(given), "utf-8")
    monkeypatch.setattr(sys, "stdin", text)
    assert cli.main(["open", "-"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_it_needs_neither_qt_nor_the_parser() -> None:
    code = (
        "import sys; from kiosk.cli.main import main; print(main(['open', 'liver']));"
        "print([each for each in ('PySide6', 'argparse', 'socket', 'yaml', 'sqlite3')"
        " if each in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split("\n") == ["1", "[]", ""]
