"""Through the whole command line: what was asked is in no output and no log."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main as cli
from tests.pack.test_launch_fuzz import PERSONS, persons_in
from tests.pack.tiny import write_pack

QUERY = "patientPerson.name.family.v={0}&birthTime={0}&mainSearchCriteria.v.c={0}"


@pytest.mark.parametrize("asked", [*PERSONS, *map(QUERY.format, PERSONS)])
def test_a_launch_with_a_person_in_it_is_refused_without_a_word_of_them(
    asked: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    pack = str(write_pack(tmp_path / "tiny.kpack"))
    assert cli.main(["run", "--pack", pack, "--topic", asked]) == 1
    told = capsys.readouterr()
    files = [path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file()]
    kept = b"".join(files).decode("utf-8", "replace")
    assert persons_in(told.out + told.err + kept) == []
