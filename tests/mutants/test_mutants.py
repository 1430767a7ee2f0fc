"""The faults that are planted are the same for the same seed, differ from what was there, and can be run."""

from __future__ import annotations

from pathlib import Path

import pytest
from coverage import CoverageData

from tests.mutants.__main__ import drawn
from tests.mutants.faults import Fault, faults_in
from tests.mutants.near import DATA, Near
from tests.mutants.qml import KINDS, faults_of_kind, qml_files
from tests.mutants.rooms import ROOMS, ROOT

MODULE = b'''
"""A docstring with 1 number."""
def small(n: int = 3) -> bool:
    """Another: 4 > 3."""
    if not n:
        raise ValueError(f"{n + 1} is wrong")
    return n > 1 and n != "x"
'''


def kinds(source: bytes) -> list[str]:
    return [fault.kind for fault in faults_in(Path("m.py"), source)]


def test_each_slip_of_a_hand_is_found_and_no_words() -> None:
    assert sorted(kinds(MODULE)) == [
        "a condition lost",
        "and for or",
        "another word",
        "compared otherwise",
        "compared otherwise",
        "condition turned",
        "not lost",
        "nothing given back",
        "one more",
        "one more",
    ]


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_draw_is_the_same_for_the_same_seed(room: str) -> None:
    assert drawn(room, 20, 7) == drawn(room, 20, 7)
    assert drawn(room, 20, 7) != drawn(room, 20, 8)
    assert len(set(drawn(room, 20, 7))) == 20


@pytest.mark.parametrize("room", sorted(set(ROOMS) - {"screen"}))
def test_every_fault_of_python_can_be_run_and_changes_something(room: str) -> None:
    for fault in drawn(room, 60, 3):
        source = (ROOT / fault.path).read_bytes()
        compile(fault.planted(source), str(fault.path), "exec")
        assert fault.planted(source) != source


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_fault_in_qml_is_there_to_be_planted(kind: str) -> None:
    faults = faults_of_kind(kind, qml_files())
    assert len(faults) >= 5
    for fault in faults:
        source = (ROOT / fault.path).read_bytes()
        assert source[fault.start : fault.end].decode() == fault.was
        assert fault.was != fault.instead


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_the_tests_of_a_room_are_there(room: str) -> None:
    for stage in ROOMS[room].stages:
        assert [
            test for test in stage if not test.startswith("-") and not (ROOT / test).exists()
        ] == []


def test_those_that_run_a_line_are_asked_first_and_of_them_those_that_run_little(
    tmp_path: Path,
) -> None:
    (tmp_path / "build").mkdir()
    data = CoverageData(str(tmp_path / DATA))
    for test, lines in (("tests/a.py::broad[x|y]", [1, 3, 4, 6]), ("tests/a.py::narrow", [4, 6])):
        data.set_context(f"{test}|run")
        data.add_lines({str(tmp_path / "m.py"): lines})
    data.set_context("")
    data.add_lines({str(tmp_path / "m.py"): [1, 9]})
    data.write()
    near = Near(tmp_path)

    def asked(line: int) -> list[list[str]]:
        return near.stages(Fault(Path("m.py"), 0, 0, line, "", "", ""))

    assert asked(4) == [["tests/a.py::narrow", "tests/a.py::broad[x|y]"], ["tests/a.py"]]
    assert asked(5) == asked(4), "a statement that goes on"
    assert asked(3) == [["tests/a.py::broad[x|y]"], ["tests/a.py"]]
    assert asked(9) == [], "run on import only"
