"""What the documents say is there: links, commands, settings, blocks, card numbers."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.cli.parser import parser as command_line
from kiosk.compiler.body.containers import READERS
from kiosk.pack.blocks import KINDS
from kiosk.pack.reader import Pack
from kiosk.station.config.load import load
from kiosk.station.config.show import lines
from tests.station.test_logo import png
from tools.card_table import table

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (".", "docs", "content", "assets", "packaging/licences")
DOCUMENTS = sorted(path for folder in FOLDERS for path in (ROOT / folder).glob("*.md"))
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
CONTAINER = re.compile(r":::\s+([a-z]+)")
PROGRAM = re.compile(r"(?<![\w-])(?:\S*/)?(?:python -m )?kiosk (.+)")
LISTS = {"bullet list": "bullets", "numbered list": "numbered"}
NAMES = {**LISTS, "warning signs": "signs", "words of the clinic": "clinicWords"}
"""What AUTHORS.md calls a kind of block, where that is not its name."""


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def code_in(text: str) -> list[str]:
    """Lines of code blocks, and code within sentences."""
    fenced = [line for match in FENCE.finditer(text) for line in match[2].splitlines()]
    return [*fenced, *SPAN.findall(FENCE.sub("", text))]


def anchors(path: Path) -> set[str]:
    """What a link may name after `#`, as GitHub makes it of headings."""
    prose = FENCE.sub("", path.read_text(encoding="utf-8"))
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    prose = SPAN.sub("", FENCE.sub("", document.read_text(encoding="utf-8")))
    lost = []
    for link in LINK.findall(prose):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(link)
    assert lost == []


def is_there(name: str) -> bool:
    """Whether a module, a name in a module, or a QML file is in the program."""
    if name.endswith(".qml"):
        return any(ROOT.joinpath("kiosk", "ui").rglob(name))
    path = ROOT.joinpath("kiosk", *name.split("."))
    if path.is_dir() or path.with_suffix(".py").is_file():
        return True
    module, last = path.parent.with_suffix(".py"), path.name
    return module.is_file() and re.search(rf"\b{last}\b", module.read_text("utf-8")) is not None


@pytest.mark.parametrize("name", ["docs/architecture.md", "docs/words.md"])
def test_every_module_and_qml_file_named_is_there(name: str) -> None:
    spans = SPAN.findall(text_of(name))
    rooms = {path.stem for path in (ROOT / "kiosk").iterdir()} - {"data"}
    named = [each for each in spans if re.fullmatch(r"[a-z_]+(\.[a-z_]+)*(\.[A-Z]\w+)?", each)]
    named = [each for each in named if "." in each and each.split(".")[0] in rooms]
    files = [each for each in spans if re.fullmatch(r"\w+\.qml", each)]
    assert len(named) > 5
    assert files
    assert [each for each in (*named, *files) if not is_there(each)] == []


def commands() -> Iterator[tuple[str, str]]:
    for document in DOCUMENTS:
        for code in code_in(document.read_text(encoding="utf-8")):
            for part in code.split("#")[0].split(" | "):
                match = PROGRAM.search(part.strip())
                if match:
                    yield named(document), match[1]


def unknown_to(parser: argparse.ArgumentParser, words: list[str]) -> list[str]:
    """Commands and options among the words that the parser does not have."""
    deeper = {
        name: each
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, each in action.choices.items()
    }
    skip = False
    for index, word in enumerate(words):
        if skip:
            skip = False
        elif word.startswith("-") and word != "-":
            action = parser._option_string_actions.get(word)
            if action is None:
                return [word]
            skip = action.nargs != 0
        elif deeper:
            return unknown_to(deeper[word], words[index + 1 :]) if word in deeper else [word]
    return []


def test_every_command_named_is_there() -> None:
    found = list(commands())
    assert len(found) > 20
    parser = command_line()
    assert [each for each in found if unknown_to(parser, shlex.split(each[1]))] == []


def test_every_option_of_the_command_line_is_told() -> None:
    told = text_of("docs/command-line.md")
    waiting, options = [command_line()], set()
    while waiting:
        for action in waiting.pop()._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()
            if action.help != argparse.SUPPRESS:  # how the program calls itself
                options.update(each for each in action.option_strings if each.startswith("--"))
    assert [each for each in sorted(options - {"--help", "--output"}) if each not in told] == []


def test_every_make_target_named_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE))
    used = {
        (named(document), match[1])
        for document in DOCUMENTS
        for code in code_in(document.read_text(encoding="utf-8"))
        if (match := re.match(r"make ([a-z-]+)", code))
    }
    assert used
    assert [each for each in sorted(used) if each[1] not in targets] == []


def test_the_examples_of_settings_have_no_findings_and_one_has_every_section(
    tmp_path: Path,
) -> None:
    fenced = FENCE.findall(text_of("docs/configuration.md"))
    short, example = [text for kind, text in fenced if kind == "yaml"]
    (tmp_path / "logo.png").write_bytes(png())
    path = tmp_path / "kiosk.yaml"
    path.write_text(short, encoding="utf-8")
    assert load(path)[1] == []
    path.write_text(example, encoding="utf-8")
    config, findings = load(path)
    assert findings == []
    assert "not set" not in "\n".join(lines(config))
    assert all(
        re.search(rf"\b{line.split(':')[0].split('.')[-1]}:", example) for line in lines(config)
    )


def test_authors_are_told_of_every_block_and_of_no_other() -> None:
    text = text_of("content/AUTHORS.md")
    rows = text.partition("| block |")[2].partition("\n\n")[0]
    told = {
        NAMES.get(each, each) for each in re.findall(r"^\| ([A-Za-z ]+) \|", rows, re.MULTILINE)
    }
    assert told == set(KINDS)
    assert set(CONTAINER.findall(text)) == set(READERS)


def test_the_table_of_cards_is_that_of_the_content(content_pack: Path) -> None:
    with Pack.open(content_pack) as pack:
        assert table(pack) in text_of("docs/cards.md"), "make pack; python tools/card_table.py"


def test_the_pictures_of_the_documents_are_small() -> None:
    pictures = list((ROOT / "docs" / "pictures").glob("*.png"))
    assert len(pictures) == 8
    assert [each.name for each in pictures if each.stat().st_size > 300_000] == []


SESSION = ROOT / "packaging" / "linux"


class WayOut(NamedTuple):
    """A row of the list of ways out: what was tried, what happens, and by what that is held."""

    tried: str
    happens: str
    held_by: str


def ways_out() -> list[WayOut]:
    text = text_of("docs/security.md").partition("\n## Ways out\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", text, re.MULTILINE)
    return [WayOut(*row) for row in rows if row[0] != "tried"]


def test_two_hundred_ways_out_were_tried_and_no_two_are_alike() -> None:
    tried = [row.tried for row in ways_out() if not row.held_by.startswith("not tried:")]
    assert len(tried) >= 200
    assert sorted(each for each in set(tried) if tried.count(each) > 1) == []


def test_every_way_out_is_closed_by_a_test_or_a_file_of_the_session_or_says_why_not() -> None:
    tests = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.MULTILINE)
    }
    files = {path.name for path in SESSION.rglob("*") if path.is_file()}
    wrong = []
    for row in ways_out():
        named = SPAN.findall(row.held_by)
        lost = [each for each in named if each.startswith("test_") and each not in tests]
        held = any(each in tests or each in files for each in named)
        if lost or not (held or row.held_by.startswith(("reason:", "not tried:"))):
            wrong.append(f"{row.tried}: {', '.join(lost) or row.held_by}")
    assert wrong == []
