"""What Start says while nobody is there is written as a list, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.compiler.read.pack import MOST_INVITATIONS
from kiosk.pack.listed import listed
from kiosk.pack.reader import Pack

TEXT = "  start_text: {en: Look around.}\n"


def write(content: Path, lines: str) -> None:
    file = content / "pack.yaml"
    text = file.read_text("utf-8")
    assert TEXT in text
    file.write_text(text.replace(TEXT, TEXT + lines), "utf-8")


def test_a_list_comes_out_of_the_pack_as_it_was_written(content: Path) -> None:
    write(content, "  start_invitations:\n    - en: Have a look\n    - en: Ask us\n")
    build(content, Path("made.kpack"))
    with Pack.open(Path("made.kpack")) as pack:
        assert listed(pack.texts("en"), "start_invitations") == ("Have a look", "Ask us")
        assert listed(pack.texts("en"), "discreet_invitations") == ()


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("  discreet_invitations:\n    - es: Mire\n", "missing-key"),
        ("  start_invitations: Have a look\n", "wrong-type"),
        ("  start_invitations:\n    - {en: Have a look, picture: tree}\n", "unknown-key"),
        ("  start_invitations:\n" + "    - en: Look\n" * (MOST_INVITATIONS + 1), "list-size"),
    ],
)
def test_what_is_no_such_list_is_told(content: Path, lines: str, code: str) -> None:
    write(content, lines)
    assert f"error[{code}]" in " ".join(str(finding) for finding in check(content).findings)
