"""What comes from files and arguments cannot steer the terminal it is shown on."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.errors import Finding, harmless
from tests.pack.tiny import write_pack

CLEAR = "\x1b[2J"


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with contextlib.suppress(SystemExit):
        cli.main(list(arguments))
    told = capsys.readouterr()
    return told.out + told.err


def signs(text: str) -> list[str]:
    """What is neither seen nor a line end."""
    return [c for c in text if not c.isprintable() and c not in "\n\xa0"]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain", "plain"),
        ("7\xa0in\xa0100, ñ, 膵", "7\xa0in\xa0100, ñ, 膵"),
        ("a\x1b[31mb", r"a\x1b[31mb"),
        ("a\rb\nc\td", r"a\rb\nc\td"),
        ("\x9b2J", r"\x9b2J"),
        ("\u202eevil", r"\u202eevil"),
        ("\u2028", r"\u2028"),
        ("\udc80", r"\udc80"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str, safe: str) -> None:
    assert harmless(text) == safe
    assert str(Finding(text, 1, 2, "code", text, text)) == (
        f"{safe}:1:2: error[code]: {safe} ({safe})"
    )


def test_findings_on_content_are_harmless(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    topic = content / "topics/liver/topic.yaml"
    topic.write_text(topic.read_text().replace("kind: site", r'kind: "\e[2J\u202e"'))
    told = shown(capsys, "pack", "check", str(content))
    assert r"'kind' of topic.yaml cannot be '\x1b[2J\u202e'" in told
    assert signs(told) == []


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows does not allow")
@pytest.mark.parametrize(
    "name", [f"{CLEAR}.md", "a\nb.md", "\u202egpj.md", os.fsdecode(b"\xff.md")]
)
def test_names_of_files_are_harmless(
    content: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (content / "topics/liver" / name).touch()
    told = shown(capsys, "pack", "check", str(content))
    assert "error[unknown-file]" in told
    assert signs(told) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["pack", "check", CLEAR],
        [CLEAR],
        ["pack", "info", CLEAR],
        ["pack", "check", "content", "--today", CLEAR],
        ["tour", "d", "--size", CLEAR],
        ["run", "--topic", CLEAR],
        ["pack", "stamp", "content", CLEAR],
        ["pack", "new", "topic", CLEAR],
        ["config", "show", "--config", CLEAR],
    ],
)
def test_arguments_are_harmless(
    content: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert signs(shown(capsys, *arguments)) == []


def test_a_pack_of_others_is_harmless(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steering = "char(27) || '[2J'"
    pack = write_pack(
        tmp_path / "odd.kpack",
        f"UPDATE meta SET value = 'a' || {steering} WHERE key = 'id'",
        f"UPDATE language SET name = 'b' || {steering}",
    )
    told = shown(capsys, "pack", "info", str(pack))
    assert signs(told) == []


@pytest.mark.skipif(sys.platform == "win32", reason="languages of POSIX")
@pytest.mark.parametrize("utf8", ["0", "1"])
@pytest.mark.parametrize("language", ["C", "xx_YY"])
def test_a_machine_without_a_language_reads_and_prints(
    content: Path, language: str, utf8: str
) -> None:
    page = content / "topics" / "liver" / "en.md"
    page.write_text(page.read_text("utf-8") + "\n::: ñandú 膵\n:::\n", "utf-8")
    (content / "topics" / "añadido").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "pack", "check", content.absolute()],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "LC_ALL": language, "PYTHONUTF8": utf8, "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"error[unknown-block]" in done.stdout
    assert b"error[bad-slug]" in done.stdout
