"""What authors are told is what the compiler knows: every key and every code, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler.link import levels
from kiosk.compiler.read.pack import TEXTS
from tests.compiler.overlay import BAD, CASES

ROOT = Path(__file__).parents[2]
AUTHORED, COMPILER = ROOT / "kiosk" / "authored", ROOT / "kiosk" / "compiler"
GUIDE = (ROOT / "content" / "AUTHORS.md").read_text(encoding="utf-8")
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
TELLS = {"error": 1, "lost": 1, "warning": 1, "_error": 1, "_refuse": 1, "finding": 1}
"""What reports a finding -> where its code stands among the arguments."""
ASKS = {"text", "slug", "choice", "whole", "flag", "day", "numbers", "texts", "slugs", "nodes"}
ASKS |= {"mappings", "mapping", "per_language", "_points", "_plain"}
KINDS_OF_NAMES = (
    "category",
    "diagram",
    "section",
    "sign",
    "site",
    "source",
    "term",
    "topic",
    "visit",
)
FILES = {
    "pack.yaml": (
        "read/pack.py",
        ("read_pack", "_version", "_languages", "_home", "_categories", "_icon"),
    ),
    "glossary.yaml": ("read/glossary.py", ("read_glossary", "_term_text")),
    "matrix.yaml": ("read/matrix.py", ("_cell",)),
    "sources.yaml": ("read/pack.py", ("read_sources",)),
    "signs.yaml": ("read/signs.py", ("read_signs", "_levels", "_rules", "_signs", "_exception")),
    "language/<lang>.yaml": ("read/language.py", ("read_language", "_terms", "_unused", "_meant")),
    "topics/<slug>/topic.yaml": ("read/topic.py", ("read_topic", "_codes", "_sources", "_review")),
    "topics/<slug>/review.<lang>.yaml": ("read/review.py", ("read_review", "_parts")),
    "topics/<slug>/<lang>.md": ("read/topic.py", ("read_page",)),
    "visits/<slug>.yaml": ("read/visits.py", ("read_visit", "_step", "_asked")),
    "diagrams/<slug>/": ("read/diagram.py", ("read_diagram", "_regions", "_steps", "_read_text")),
}
"""Section of the guide -> the readers whose keys it tells."""


def calls(path: Path, functions: tuple[str, ...] = ()) -> Iterator[tuple[str, ast.Call]]:
    """Name and call of everything called in a file, or in some of its functions."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    roots = [
        node
        for node in ast.walk(tree)
        if not functions or (isinstance(node, ast.FunctionDef) and node.name in functions)
    ]
    for root in roots[: None if functions else 1]:
        for node in ast.walk(root):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                yield name, node


def constants(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def codes() -> set[str]:
    """Every code that the compiler gives."""
    found = {f"unknown-{kind}" for kind in KINDS_OF_NAMES}
    for path in (*AUTHORED.rglob("*.py"), *COMPILER.rglob("*.py")):
        for name, call in calls(path):
            if name in TELLS and len(call.args) > TELLS[name]:
                found |= set(constants(call.args[TELLS[name]]))
            if name == "_points":
                found |= set(constants(call.args[-1]))
            found |= {
                value
                for key in call.keywords
                if key.arg == "code"
                for value in constants(key.value)
            }
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "code":
                value = node.value
                ends = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
                found |= {code for end in ends for code in constants(end)}
    return {code for code in found if CODE.fullmatch(code)}


def told() -> dict[str, str]:
    """Code -> its row in "What is checked"."""
    section = GUIDE.partition("## What is checked")[2].partition("\n## ")[0]
    return {
        code: row
        for row in re.findall(r"^\| `.*$", section, re.MULTILINE)
        for code in re.findall(r"`([a-z0-9-]+)`", row.split("|")[1])
    }


def test_every_code_is_told_and_no_other() -> None:
    assert set(told()) == codes() | set(levels.SETTABLE)


def test_every_level_is_told() -> None:
    wrong = [code for code, level in levels.DEFAULTS.items() if f"| {level} |" not in told()[code]]
    wrong += [
        code
        for code, row in told().items()
        if code not in levels.DEFAULTS and "| always |" not in row
    ]
    assert wrong == []


@pytest.mark.parametrize("section", FILES)
def test_every_key_is_told(section: str) -> None:
    name, functions = FILES[section]
    keys = {
        key
        for asked, call in calls(COMPILER / name, functions)
        if asked in ASKS
        for argument in call.args[:2]
        if isinstance(argument, ast.Constant)
        for key in constants(argument)
    }
    text = GUIDE.partition(f"## {section}")[2].partition("\n## ")[0]
    plain = {key for key in keys if re.fullmatch(r"[a-z_0-9]+", key)}
    assert plain
    assert [key for key in sorted(plain) if not re.search(rf"\b{key}\b", text)] == []


def test_every_word_around_the_pages_is_told() -> None:
    assert [key for key in TEXTS if f"  {key}: " not in GUIDE] == []


def test_every_check_that_can_be_set_has_a_bad_example() -> None:
    given = "".join((BAD / case / "expected.txt").read_text("utf-8") for case in CASES)
    assert [code for code in levels.SETTABLE if f"[{code}]" not in given] == []
