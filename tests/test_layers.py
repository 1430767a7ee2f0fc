"""Who may import whom, and what QML may not do. A failure names the file and the rule."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kiosk"
QML = PACKAGE / "ui"

LAYERS = (
    ("errors",),
    ("authored", "pack"),
    ("compiler", "station", "visit"),
    ("viewmodels",),
    ("screen",),
    ("tour", "workshop"),
    ("cli",),
    ("__main__",),
)
"""Each imports only what stands before its own line."""
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
NO_QT = ("errors", "authored", "pack", "compiler", "station", "visit", "cli")
MAY_COMPILE = ("compiler", "workshop", "cli")
ONLY_IN = {
    "yaml": ("kiosk/authored/",),
    "markdown": ("kiosk/compiler/",),
    "socket": (),
    "ssl": (),
    "urllib": (),
    "http": (),
    "requests": (),
}
"""Modules that only some folders may import; there is no networking code anywhere."""


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """`kiosk/pack/reader.py` -> `pack`; the package's own `__init__` has no layer."""
    inside = path.relative_to(PACKAGE)
    return inside.parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports, wherever in it that stands."""
    package = ".".join(path.relative_to(ROOT).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            module = ".".join([*(above if node.level else ()), *(node.module or "").split(".")])
            yield node.lineno, module.strip(".")
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def test_every_module_has_its_layer() -> None:
    without = {name_of(path) for path in sources()} - set(RANK) - {"__init__"}
    assert not without, f"say in LAYERS where these stand: {sorted(without)}"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down_the_layers(path: Path) -> None:
    own = name_of(path)
    wrong = []
    for line, module in imports(path):
        parts = module.split(".")
        if parts[0] != "kiosk" or len(parts) < 2 or parts[1] not in RANK or parts[1] == own:
            continue
        if RANK[parts[1]] >= RANK.get(own, -1):
            wrong.append(f"{place(path, line)}: {own} may not import {module}")
        if parts[1] == "compiler" and own not in MAY_COMPILE:
            wrong.append(f"{place(path, line)}: only {MAY_COMPILE} may use the compiler")
        if parts[1] == "workshop" and own != "cli":
            wrong.append(f"{place(path, line)}: only a command may open the workshop")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_outside_modules_are_used_where_they_belong(path: Path) -> None:
    at = path.relative_to(ROOT).as_posix()
    wrong = []
    for line, module in imports(path):
        top = module.split(".")[0]
        if (
            top in ("PySide6", "shiboken6")
            and name_of(path) in NO_QT
            and not _inside_function(path, line)
        ):
            wrong.append(f"{place(path, line)}: no Qt in {name_of(path)}")
        if top in ("PySide6", "shiboken6") and name_of(path) in (
            "errors",
            "authored",
            "pack",
            "compiler",
            "visit",
        ):
            wrong.append(f"{place(path, line)}: no Qt at all in {name_of(path)}")
        if top in ONLY_IN and not at.startswith(ONLY_IN[top] or ("-",)):
            wrong.append(f"{place(path, line)}: {top} only in {ONLY_IN[top] or 'no file'}")
    assert not wrong, "\n".join(wrong)


def _inside_function(path: Path, line: int) -> bool:
    """Imports that a module with a fast start puts off until they are needed."""
    return any(
        node.lineno <= line <= (node.end_lineno or 0)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    )


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {module: set(reached) for module, reached in _module_graph().items()}
    while leaves := [module for module, reached in graph.items() if not reached & set(graph)]:
        for module in leaves:
            del graph[module]
    assert not graph, f"a circle among {sorted(graph)}"


def _module_graph() -> dict[str, set[str]]:
    modules = {_module(path): path for path in sources() if path.name != "__init__.py"}
    return {
        module: {reached for _, reached in imports(path) if reached in modules} - {module}
        for module, path in modules.items()
    }


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def test_screen_starts_without_the_authors_tools() -> None:
    code = (
        "import sys, kiosk.screen.run, kiosk.screen.session, kiosk.screen.pictures.provider, kiosk.viewmodels.kiosk;"
        "print([name for name in sys.modules "
        "if name.startswith(('kiosk.compiler', 'kiosk.workshop', 'markdown'))])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout.strip() == "[]"


# QML -------------------------------------------------------------------------

HANDLERS = re.compile(
    r"\b(MouseArea|MultiPointTouchArea|(?:Tap|Point|Drag|Pinch|Hover|Wheel)Handler)\s*\{"
)
TEXTS = re.compile(r"\b(?:\w+\.)?(Text|TextEdit|TextInput|TextArea|TextField)\s*\{")
COLOUR = re.compile(
    r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba\(|:\s*"(?!transparent")(?:black|white|red|gr[ae]y)"'
)
SIZE = re.compile(
    r"^\s*(?:[\w.]*(?:[wW]idth|Height|height|[sS]pacing|[mM]argins?|Margin|[pP]adding|radius|pixelSize|"
    r"pointSize|duration|interval)|x|y):\s*(.+)$"
)
BARE_NUMBER = re.compile(r"(?:^|[?:]\s*)-?(\d+(?:\.\d+)?)\s*(?=$|:)")
PARENTHESES = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
WINDOWS = ("Main.qml", "FaultScreen.qml")
"""Have a size in pixels until the screen's own is known."""


def qml_files() -> list[Path]:
    return sorted(QML.rglob("*.qml"))


each_qml = pytest.mark.parametrize("path", qml_files(), ids=lambda path: str(path.relative_to(QML)))


def lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        yield number, line.partition("//")[0]


def in_folder(path: Path, name: str) -> bool:
    return name in path.relative_to(QML).parts


@each_qml
def test_touch_is_handled_only_by_controls(path: Path) -> None:
    if in_folder(path, "Controls"):
        return
    wrong = [
        f"{place(path, number)}: {line.strip()}"
        for number, line in lines(path)
        if HANDLERS.search(line)
    ]
    assert not wrong, "a control of Controls/ should take the touch:\n" + "\n".join(wrong)


@each_qml
def test_every_text_states_its_format(path: Path) -> None:
    """Qt loads pictures from anywhere in the format that it guesses."""
    text = path.read_text("utf-8")
    wrong = [
        f"{place(path, text.count(chr(10), 0, match.start()) + 1)}: {match[0]}"
        for match in TEXTS.finditer(text)
        if "textFormat:" not in _own_part(text, match.end())
    ]
    assert not wrong, "\n".join(wrong)


def _own_part(text: str, start: int) -> str:
    """What stands in an object's braces, without the objects inside it."""
    depth, own = 1, []
    for character in text[start:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


@each_qml
def test_colours_sizes_and_times_come_from_the_theme(path: Path) -> None:
    if in_folder(path, "Theme"):
        return
    wrong = []
    for number, line in lines(path):
        size = SIZE.match(line)
        value = PARENTHESES.sub("", size[1]) if size and path.name not in WINDOWS else ""
        numbers = BARE_NUMBER.findall(value)
        if COLOUR.search(line) or any(float(literal) not in (0, 1) for literal in numbers):
            wrong.append(f"{place(path, number)}: {line.strip()}")
    assert not wrong, "\n".join(wrong)


@each_qml
def test_every_file_is_told_of_in_its_folder(path: Path) -> None:
    if path.name == "Main.qml":
        return
    listed = (path.parent / "qmldir").read_text("utf-8").split()
    assert path.name in listed, f"{path.parent.name}/qmldir does not list {path.name}"


def test_motion_is_short() -> None:
    theme = (QML / "Kiosk" / "Theme" / "Theme.qml").read_text("utf-8")
    times = {name: int(ms) for name, ms in re.findall(r"int (quick|calm): (\d+)", theme)}
    assert set(times) == {"quick", "calm"}
    assert max(times.values()) <= 250


def test_there_is_no_javascript_file() -> None:
    assert not [path for kind in ("*.js", "*.mjs") for path in QML.rglob(kind)]
