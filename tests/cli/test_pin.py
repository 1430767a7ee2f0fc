"""`kiosk config set-pin`: asks twice, writes a hash, and shows the number to nobody."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.station.config.load import load
from kiosk.station.pin import fits

PIN = "24681357"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.yaml"


def piped(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A person at a terminal types these, one after the other."""

    def type_all(*answers: str) -> None:
        waiting = list(answers)
        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr("kiosk.cli.pin.getpass", lambda _: waiting.pop(0))

    return type_all


def test_a_number_from_a_pipe_is_written_as_its_hash(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text("# ours\nidle: {timeout_s: 60}\n", "utf-8")
    piped(monkeypatch, f"{PIN}\n")
    assert main(["config", "set-pin", "--stdin", "--config", str(settings)]) == 0
    config, findings = load(settings)
    assert findings == []
    assert fits(PIN, config.staff.pin_hash)
    assert settings.read_text("utf-8").startswith("# ours\nidle: {timeout_s: 60}\n")
    told = capsys.readouterr()
    assert PIN not in told.out + told.err + settings.read_text("utf-8")


def test_a_number_is_asked_for_twice(settings: Path, typed: Callable[..., None]) -> None:
    typed(PIN, PIN)
    assert main(["config", "set-pin", "--config", str(settings)]) == 0
    assert fits(PIN, load(settings)[0].staff.pin_hash)


@pytest.mark.parametrize("answers", [(PIN, "2468"), ("246", "246"), ("abcd", "abcd"), ("", "")])
def test_two_that_differ_and_what_is_no_number_change_nothing(
    settings: Path,
    typed: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    answers: tuple[str, str],
) -> None:
    typed(*answers)
    assert main(["config", "set-pin", "--config", str(settings)]) == 1
    assert "nothing is written" in capsys.readouterr().err
    assert not settings.exists()


def test_without_a_terminal_it_says_how_else(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    piped(monkeypatch, PIN)
    assert main(["config", "set-pin", "--config", str(settings)]) == 2
    assert "--stdin" in capsys.readouterr().err


def test_a_plain_number_beside_it_is_told(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.write_text("staff_pin: '1111'\n", "utf-8")
    piped(monkeypatch, PIN)
    assert main(["config", "set-pin", "--stdin", "--config", str(settings)]) == 0
    assert "delete it" in capsys.readouterr().out


def test_another_file_that_would_win_is_told(
    settings: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = settings.with_suffix(".d")
    folder.mkdir()
    (folder / "a.yaml").write_text("staff: {pin_hash: }\n", "utf-8")
    piped(monkeypatch, PIN)
    assert main(["config", "set-pin", "--stdin", "--config", str(settings)]) == 1
    assert f"a file in {folder} sets `staff.pin_hash`, too" in capsys.readouterr().err
