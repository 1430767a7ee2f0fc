from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import PackError
from kiosk.station import log as log_module
from kiosk.station.log import Log


def lines(log: Log) -> list[str]:
    log.close()
    return log.path.read_text(encoding="utf-8").splitlines()


def test_a_line_has_time_level_and_message(tmp_path: Path) -> None:
    log = Log(tmp_path / "new" / "folder")
    log.level = "info"
    log.info("started")
    log.problem("no printer")
    first, second = lines(log)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} info started", first)
    assert second.endswith(" problem no printer")


def test_a_message_stays_on_one_line(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.problem("one\ntwo\x1b[2J\u2028three\ud800")
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
        log.problem(f"line {number}")
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
    log.problem("one")
    log.problem("two")
    shown = capsys.readouterr().err.splitlines()
    assert "cannot be written" in shown[0]
    assert [line.split()[-1] for line in shown[1:]] == ["one", "two"]


def test_a_log_rotates_over_many_starts(tmp_path: Path) -> None:
    for number in range(20):
        log = Log(tmp_path, most_bytes=100, kept=3)
        log.problem(f"start {number}")
        log.close()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["kiosk.log", "kiosk.log.1", "kiosk.log.2"]
    assert all(path.stat().st_size < 300 for path in tmp_path.iterdir())


def test_a_log_is_written_again_once_it_can_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "log"
    blocked.touch()
    log = Log(blocked)
    log.problem("one")
    log.problem("two")
    blocked.unlink()
    log.problem("three")
    assert [line.split()[-1] for line in lines(log)] == ["three"]
    told = capsys.readouterr().err.splitlines()
    assert [line.split()[-1] for line in told[1:]] == ["one", "two"]


def test_a_full_disk_loses_one_line_to_stderr_and_no_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = Log(tmp_path)
    log.problem("one")
    with monkeypatch.context() as full:
        full.setattr(os, "makedirs", lambda *_, **__: None)
        full.setattr(os, "open", _no_space)
        log.close()
        log.problem("two")
    log.problem("three")
    assert [line.split()[-1] for line in lines(log)] == ["one", "three"]
    assert "No space left on device" in capsys.readouterr().err


def _no_space(*_: object) -> int:
    raise OSError(28, "No space left on device")


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_pipe_in_the_logs_place_is_not_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "kiosk.log")
    Log(tmp_path).problem("one")
    reader = os.open(tmp_path / "kiosk.log", os.O_RDONLY | os.O_NONBLOCK)
    Log(tmp_path).problem("two")
    os.close(reader)
    told = capsys.readouterr().err
    assert told.count("cannot be written") == 2
    assert [line.split()[-1] for line in told.splitlines()[1::2]] == ["one", "two"]


def test_a_program_without_stderr_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr("sys.stderr", None)
    Log(tmp_path / "file").problem("nobody hears this")


def test_what_is_as_it_should_be_is_noted_where_that_is_wanted(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.info("one")
    log.level = "info"
    log.info("two")
    (line,) = lines(log)
    assert line.endswith(" info two")


def test_a_disk_that_takes_a_part_of_a_line_gets_none_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Full(FileIO):
        room = 5

        def write(self, data: Any) -> int:
            return super().write(bytes(data)[: self.room])

    monkeypatch.setattr(log_module, "FileIO", Full)
    log = Log(tmp_path)
    log.problem("one")
    told = capsys.readouterr().err
    assert "No space left" in told
    assert " problem one" in told
    Full.room = 1000
    log.problem("two")
    (line,) = lines(log)
    assert line.endswith(" problem two")


@contextmanager
def journal(path: Path) -> Iterator[dict[str, str]]:
    """Leads stderr into a file, as systemd leads it into the journal; the environment that says so."""
    with path.open("w", encoding="utf-8") as stream, redirect_stderr(stream):
        told = os.fstat(stream.fileno())
        yield {"JOURNAL_STREAM": f"{told.st_dev}:{told.st_ino}"}


def test_the_journal_has_each_line_with_its_priority(tmp_path: Path) -> None:
    with journal(tmp_path / "journal") as environment:
        log = Log(tmp_path, environment=environment)
        log.level = "info"
        log.info("begins")
        log.problem("no printer\nof that name")
        with pytest.raises(ValueError, match="secret") as fault:
            int("my secret illness")
        reference = log.failure(fault.value)
    told = (tmp_path / "journal").read_text("utf-8").splitlines()
    assert told[:2] == ["<6>begins", "<4>no printer of that name"]
    assert told[2].startswith(f"<3>[{reference}] ValueError at test_log.py:")
    assert len(told) == 3
    assert "secret" not in str(told)
    assert [line.split(" ", 2)[2] for line in lines(log)] == [line[3:] for line in told]


def test_stderr_that_is_not_the_journal_gets_nothing(tmp_path: Path) -> None:
    with journal(tmp_path / "journal") as environment:
        named = environment["JOURNAL_STREAM"]
        for other in ("", "1:", "soon", f"{named}0", f"{named}x"):
            log = Log(tmp_path, environment={"JOURNAL_STREAM": other})
            log.problem("one")
            log.close()
    assert (tmp_path / "journal").read_text("utf-8") == ""


def test_a_log_that_cannot_be_written_is_told_to_the_journal_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with journal(tmp_path / "journal") as environment:
        log = Log(tmp_path / "file", environment=environment)
        log.problem("one")
        log.problem("two")
    told = (tmp_path / "journal").read_text("utf-8").splitlines()
    assert [line for line in told if "one" in line] == ["<4>one"]
    assert [line for line in told if "two" in line] == ["<4>two"]
    assert sum("cannot be written" in line for line in told) == 1
