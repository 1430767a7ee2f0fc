from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.station.log import Log


def lines(log: Log) -> list[str]:
    log.close()
    return log.path.read_text(encoding="utf-8").splitlines()


def test_a_line_has_time_level_and_message(tmp_path: Path) -> None:
    log = Log(tmp_path / "new" / "folder")
    log.info("started")
    log.problem("no printer")
    first, second = lines(log)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} info started", first)
    assert second.endswith(" problem no printer")


def test_a_message_stays_on_one_line(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.info("one\ntwo\x1b[2J\u2028three\ud800")
    assert len(lines(log)) == 1


def test_a_failure_is_found_by_its_reference(tmp_path: Path) -> None:
    log = Log(tmp_path)
    try:
        raise PackError("x.kpack: cut short")
    except PackError as fault:
        reference = log.failure(fault)
    (line,) = lines(log)
    assert f"[{reference}] PackError: x.kpack: cut short at test_log.py:" in line


def test_what_a_visitor_typed_is_not_logged_with_a_failure(tmp_path: Path) -> None:
    log = Log(tmp_path)
    try:
        int("my secret illness")
    except ValueError as fault:
        log.failure(fault)
    (line,) = lines(log)
    assert "secret" not in line
    assert "ValueError at test_log.py" in line


def test_full_files_are_rotated_and_the_oldest_dropped(tmp_path: Path) -> None:
    log = Log(tmp_path, most_bytes=100, kept=3)
    for number in range(20):
        log.info(f"line {number}")
    log.close()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["kiosk.log", "kiosk.log.1", "kiosk.log.2"]
    assert log.path.read_text(encoding="utf-8").endswith("line 19\n")
    assert all(path.stat().st_size < 300 for path in tmp_path.iterdir())


def test_an_unwritable_folder_sends_the_log_to_stderr(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    log = Log(blocked / "folder")
    log.info("one")
    log.info("two")
    shown = capsys.readouterr().err.splitlines()
    assert "cannot be written" in shown[0]
    assert [line.split()[-1] for line in shown[1:]] == ["one", "two"]


def test_a_program_without_stderr_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("sys.stderr", None)
    Log(tmp_path / "file").info("nobody hears this")
