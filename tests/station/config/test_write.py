"""One value set in a settings file: all else in it stays, letter for letter."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station.config.load import load
from kiosk.station.config.write import set_value
from kiosk.station.pin import hashed

HASH = hashed("2468")
OLD = hashed("1111")
LINE = f'pin_hash: "{HASH}"\n'
BEFORE = {
    "nothing": ("", f"staff:\n  {LINE}"),
    "another section": (
        "# ours\nidle: {timeout_s: 60} # x\n",
        f"# ours\nidle: {{timeout_s: 60}} # x\nstaff:\n  {LINE}",
    ),
    "no end of a line": ("pack: a", f"pack: a\nstaff:\n  {LINE}"),
    "an empty section": ("staff:\npack: a\n", f"staff:\n  {LINE}pack: a\n"),
    "a section": (
        "staff:\n    # first\n    favourites: [a]\n",
        f"staff:\n    {LINE}    # first\n    favourites: [a]\n",
    ),
    "an old value": (
        f"staff:\n  favourites: [a]\n  pin_hash: '{OLD}' # by me\n",
        f'staff:\n  favourites: [a]\n  pin_hash: "{HASH}" # by me\n',
    ),
    "one line": (
        "staff: {favourites: [a]} # x\n",
        f'staff: {{pin_hash: "{HASH}", favourites: [a]}} # x\n',
    ),
    "one line and an old value": (
        f'staff: {{pin_hash: "{OLD}", favourites: [a]}}\n',
        f'staff: {{pin_hash: "{HASH}", favourites: [a]}}\n',
    ),
    "an empty line": ("staff: {}\n", f'staff: {{pin_hash: "{HASH}"}}\n'),
}


@pytest.mark.parametrize("name", BEFORE)
def test_one_value_is_set_and_all_else_stays(tmp_path: Path, name: str) -> None:
    path = tmp_path / "kiosk.yaml"
    before, after = BEFORE[name]
    if before:
        path.write_text(before, "utf-8")
    set_value(path, "staff", "pin_hash", HASH)
    assert path.read_text("utf-8") == after
    assert load(path)[0].staff.pin_hash == HASH
    assert os.listdir(tmp_path) == ["kiosk.yaml"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("staff: [\n", "mend that first"),
        ("staff: 5\n", "kiosk.yaml:1: `staff` is no section; take it out"),
        ("staff: []\n", "kiosk.yaml:1: `staff` is no section; take it out"),
        ("a: 1\n...\n", "kiosk.yaml"),
    ],
)
def test_what_cannot_be_added_to_stays_as_it_is(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(KioskError, match=told):
        set_value(path, "staff", "pin_hash", HASH)
    assert path.read_text("utf-8") == text


@pytest.mark.skipif(os.name == "nt", reason="rights are others there")
def test_the_rights_of_the_file_stay(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text("pack: a\n", "utf-8")
    path.chmod(0o640)
    set_value(path, "staff", "pin_hash", HASH)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KioskError, match="cannot be"):
        set_value(tmp_path / "file" / "kiosk.yaml", "staff", "pin_hash", HASH)
