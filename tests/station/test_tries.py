"""Wrong tries of the staff number: they open nothing, and cost the right number no more than the wait that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station.config.model import Config, Staff
from kiosk.station.door import StaffDoor, door_of
from kiosk.station.pin import hashed
from kiosk.station.tries import NAME, NotedTries, Tries

MINUTES = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]


class Clocks:
    """The day's clock and a steady one."""

    def __init__(self) -> None:
        self.day_s, self.steady_s = 1_800_000_000.0, 500.0

    def day(self) -> float:
        return self.day_s

    def steady(self) -> float:
        return self.steady_s

    def wait(self, seconds: float) -> None:
        self.day_s += seconds
        self.steady_s += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def tries_in(folder: Path, clocks: Clocks) -> NotedTries:
    return NotedTries(folder, clocks.day, clocks.steady)


def lock(tries: NotedTries, wrong: int = 5) -> None:
    for _ in range(wrong):
        tries.refuse()


def test_five_are_free_then_each_waits_longer_up_to_an_hour() -> None:
    tries, waits = Tries(), []
    for _ in MINUTES:
        tries = tries.refused(0.0)
        waits.append(tries.wait_s // 60)
    assert waits == MINUTES


def test_ten_thousand_wrong_numbers_open_nothing_and_the_right_one_waits_an_hour_at_most(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.station.tries.write_whole", lambda *_: None)  # 10,000 fsyncs
    door = StaffDoor(Config(staff_pin="98765432"), tries_in(tmp_path, clocks))
    for number in range(10_000):
        assert not door.opens(f"{number:04}")
        told_s = door.left_s()
        assert told_s <= 3600
        assert not (told_s and door.opens("98765432")), "it was told to wait"
        clocks.wait(told_s)
    assert door.opens("98765432")


def test_what_is_typed_while_it_waits_makes_the_wait_no_longer(
    tmp_path: Path, clocks: Clocks
) -> None:
    tries = tries_in(tmp_path, clocks)
    door = StaffDoor(Config(staff_pin="2468"), tries)
    lock(tries)
    for _ in range(20):
        assert not door.opens("1111")
    assert door.left_s() == 60
    clocks.wait(60)
    assert door.opens("2468")


def test_the_right_number_forgets_wrong_ones_before_it(tmp_path: Path, clocks: Clocks) -> None:
    door = StaffDoor(Config(staff_pin="2468"), tries_in(tmp_path, clocks))
    for number in ("1111",) * 4 + ("2468",) + ("1111",) * 4:
        assert door.opens(number) is (number == "2468")
    assert door.left_s() == 0
    assert not (tmp_path / NAME).exists() or door.opens("2468")


def test_the_wait_survives_a_restart(tmp_path: Path, clocks: Clocks) -> None:
    lock(tries_in(tmp_path, clocks), 6)
    clocks.wait(30)
    clocks.steady_s = 3.0
    again = tries_in(tmp_path, clocks)
    assert again.left_s() == pytest.approx(90, abs=1)
    clocks.wait(91)
    assert again.left_s() == 0
    again.refuse()
    assert again.left_s() == 240, "those before it still count"


@pytest.mark.parametrize("days", [-3650, -1, 0])
def test_a_clock_set_back_makes_the_wait_no_longer_than_was_told(
    tmp_path: Path, clocks: Clocks, days: int
) -> None:
    lock(tries_in(tmp_path, clocks))
    clocks.day_s += days * 86_400
    assert tries_in(tmp_path, clocks).left_s() <= 60


def test_a_clock_set_while_it_runs_changes_nothing(tmp_path: Path, clocks: Clocks) -> None:
    tries = tries_in(tmp_path, clocks)
    lock(tries)
    clocks.day_s += 86_400
    assert tries.left_s() == 60


@pytest.mark.parametrize("noted", [b"", b"5", b"a b", b"\xff", b"5 5 5", b"x" * 1000])
def test_notes_that_nobody_can_read_make_it_wait_a_minute(
    tmp_path: Path, clocks: Clocks, noted: bytes
) -> None:
    (tmp_path / NAME).write_bytes(noted)
    assert tries_in(tmp_path, clocks).left_s() == 60


@pytest.mark.parametrize("noted", [b"-5 0", b"99999999999999999999 nan", b"7 inf", b"7 -inf"])
def test_no_note_makes_it_wait_longer_than_an_hour(
    tmp_path: Path, clocks: Clocks, noted: bytes
) -> None:
    (tmp_path / NAME).write_bytes(noted)
    assert 0 <= tries_in(tmp_path, clocks).left_s() <= 3600


def test_where_nothing_can_be_noted_tries_count_until_the_end(
    tmp_path: Path, clocks: Clocks
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    tries = tries_in(blocked, clocks)
    lock(tries)
    assert tries.left_s() == 60


def test_a_try_is_noted_before_it_is_looked_at(
    tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who takes the power away while the hash is made gains no try."""
    door = StaffDoor(Config(staff_pin="2468"), tries_in(tmp_path, clocks))

    def power_gone(*_: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.station.door.fits", power_gone)
    with pytest.raises(KeyboardInterrupt):
        door.opens("1111")
    assert (tmp_path / NAME).read_text().startswith("1 ")


def test_the_hash_comes_before_the_plain_number(tmp_path: Path) -> None:
    door = door_of(Config(staff_pin="1111", staff=Staff(hashed("2468"))), tmp_path)
    assert (door.available, door.opens("1111"), door.opens("2468")) == (True, False, True)


def test_without_a_number_nothing_opens(tmp_path: Path) -> None:
    door = door_of(Config(), tmp_path)
    assert (door.available, door.opens(""), door.opens("0000"), door.left_s()) == (
        *(False, False, False),
        0,
    )
