"""A kiosk that ends again and again begins in safe mode; one that was left by staff does not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.station.starts import NAME, forget, is_one_too_many


def begin(folder: Path, *times: float) -> list[bool]:
    return [is_one_too_many(folder, lambda now=now: now) for now in times]


def test_the_fourth_start_within_a_minute_is_one_too_many(tmp_path: Path) -> None:
    assert begin(tmp_path, 100, 110, 120, 130) == [False, False, False, True]


def test_safe_mode_lasts_while_the_starts_go_on_and_ends_by_itself(tmp_path: Path) -> None:
    begin(tmp_path, 100, 110, 120, 130)
    assert begin(tmp_path, 140, 300) == [True, False]


def test_slow_starts_are_none_too_many(tmp_path: Path) -> None:
    assert not any(begin(tmp_path, 100, 130, 160, 190, 220, 250))


def test_a_kiosk_that_staff_left_is_forgotten(tmp_path: Path) -> None:
    begin(tmp_path, 100, 110, 120)
    forget(tmp_path)
    assert begin(tmp_path, 130) == [False]


def test_a_machine_that_was_started_again_counts_anew(tmp_path: Path) -> None:
    begin(tmp_path, 100_000, 100_010, 100_020)
    assert begin(tmp_path, 20) == [False]


@pytest.mark.parametrize("noted", ["", "soon", "1e999 nan\n", "\0", "é"])
def test_whatever_stands_in_the_file_the_kiosk_begins(tmp_path: Path, noted: str) -> None:
    (tmp_path / NAME).write_text(noted, "utf-8")
    assert begin(tmp_path, 100) == [False]
    assert begin(tmp_path, 101, 102, 103) == [False, False, True]


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    assert begin(file, 1, 2, 3, 4) == [False] * 4
    forget(file)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    assert begin(tmp_path, 100) == [False]
