"""Who may import whom: the table of docs/architecture.md, held. A failure names the file and the rule."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "kiosk"
TABLE = "docs/architecture.md"
ROW = re.compile(r"^\| `([\w.]+)` \| [^|]+ \| ([^|]*)\| ([^|]*)\|$", re.MULTILINE)
NAME = re.compile(r"`([\w.]+)`|\b(Qt)\b")
LOOSE = {"__init__", "__main__", "errors"}
OF_NO_ROOM = {"bench", "content", "damaged", "hostile", "mutants", "packaging", "properties", "ui"}
"""Folders of tests for what is no Python of the program."""
QT = ("PySide6", "shiboken6")
CONNECTING = {
    *("asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver"),
    *("_socket", "ssl", "urllib", "webbrowser", "xmlrpc"),
}
"""Parts of Python that no row may name: they open connections."""
ON_THIS_MACHINE = {"station.notify": "socket", "station.launch": "_socket"}
"""Modules that may open a socket all the same, of the family AF_UNIX, which reaches nothing but this machine."""


class Room(NamedTuple):
    """A row of the table: what a room may import, and what it must not even reach through others."""

    may: tuple[str, ...]
    never: tuple[str, ...]


def rooms() -> dict[str, Room]:
    """The table, by the names of the rooms, in its order."""
    found = ROW.findall((ROOT / TABLE).read_text("utf-8"))
    return {
        name: Room(*(tuple(a or b for a, b in NAME.findall(cell)) for cell in (may, never)))
        for name, may, never in found
    }


ROOMS = rooms()


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def module_of(path: Path) -> str:
    """`kiosk/pack/reader.py` -> `pack.reader`, `kiosk/pack/__init__.py` -> `pack`, the package's own -> ``."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {module_of(path): path for path in sources()}


def is_in(name: str, place: str) -> bool:
    """Whether a module or room is another one or stands in it."""
    return name == place or name.startswith(f"{place}.")


def room_of(module: str) -> str:
    """The innermost room that a module stands in; empty where it has none."""
    return max((room for room in ROOMS if is_in(module, room)), key=len, default="")


class Import(NamedTuple):
    """Where a file imports what: a module of ours, or of others by its first name (of Qt by its second)."""

    line: int
    ours: bool
    name: str


@cache
def imports(path: Path) -> tuple[Import, ...]:
    """Everything that a file imports, wherever in it that stands."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[Import]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (_import(node.lineno, alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{place(path, node.lineno)}: say the whole name"
            yield from (_import(node.lineno, node.module or "", a.name) for a in node.names)


def _import(line: int, module: str, name: str) -> Import:
    first, *rest = module.split(".")
    if first == "kiosk":
        inner = ".".join([*rest, name])
        return Import(line, True, inner if inner in MODULES else ".".join(rest))
    if first == "PySide6":
        return Import(line, False, (rest or [name])[0])
    return Import(line, False, first)


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def is_meant(reached: str, name: str) -> bool:
    """Whether what is reached is what the last column of the table names."""
    if name == "Qt":
        return reached in QT or reached.startswith("Qt")
    return is_in(reached, name)


def may_import(module: str, room: str, what: Import) -> bool:
    """Whether a module's room has a row that allows an import, or the module itself an exception."""
    if not what.ours:
        free = what.name in sys.stdlib_module_names and what.name not in CONNECTING
        here = ON_THIS_MACHINE.get(module) == what.name
        return free or here or what.name in ROOMS[room].may
    own = is_in(what.name, room)
    return not what.name or own or any(is_in(what.name, each) for each in ROOMS[room].may)


def test_every_module_has_a_room_and_every_room_a_row() -> None:
    loose = {path.stem for path in PACKAGE.glob("*.py")}
    assert loose == LOOSE, f"kiosk/ holds rooms: put {sorted(loose - LOOSE)} into one"
    folders = {module_of(path) for path in sources() if path.name == "__init__.py"} - {""}
    divided = {room.rpartition(".")[0] for room in ROOMS}
    asked = {each for each in folders if each.rpartition(".")[0] in divided}
    without = asked - set(ROOMS)
    assert not without, f"{TABLE} has no row for {sorted(without)}"
    gone = [room for room in ROOMS if room not in MODULES]
    assert not gone, f"{TABLE} has rows for {gone}, which are not there"


def test_tests_stand_in_folders_named_as_their_rooms() -> None:
    tests = {path.parent for path in (ROOT / "tests").rglob("test_*.py")} - {ROOT / "tests"}
    folders = {path.relative_to(ROOT / "tests").as_posix() for path in tests} - OF_NO_ROOM
    without = [name for name in folders if not (PACKAGE / name / "__init__.py").exists()]
    assert not without, f"tests/ has folders of no room: {sorted(without)}"


def test_a_room_names_only_rooms_above_its_own() -> None:
    order = list(ROOMS)
    wrong = [
        f"{TABLE}: `{room}` names `{name}`, which stands below it"
        for room in order
        for name in ROOMS[room].may
        if name in MODULES and name.split(".")[0] != room.split(".")[0]
        if order.index(room_of(name)) >= order.index(room)
    ]
    assert not wrong, "\n".join(wrong)


def test_only_one_room_reads_yaml_and_one_markdown() -> None:
    """Both are closed sets there, with places; a second reader would be a second truth."""
    for outside, only in (("yaml", "authored"), ("markdown", "compiler")):
        named = {room.split(".")[0] for room, row in ROOMS.items() if outside in row.may}
        assert named == {only}, f"{TABLE}: `{outside}` is for `{only}` alone"


def test_no_room_opens_a_connection() -> None:
    wrong = {room: set(row.may) & CONNECTING for room, row in ROOMS.items()}
    assert not any(wrong.values()), f"{TABLE}: {wrong}"


@pytest.mark.parametrize("module", ON_THIS_MACHINE)
def test_what_is_opened_on_this_machine_reaches_no_other(module: str) -> None:
    text = MODULES[module].read_text("utf-8")
    assert set(re.findall(r"\bAF_\w+", text)) == {"AF_UNIX"}
    assert set(re.findall(r"socket\.([a-z]\w*)", text)) == {"socket"}


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_what_its_rooms_row_names(path: Path) -> None:
    module = module_of(path)
    if not module:
        assert not [each for each in imports(path) if each.ours], "kiosk/__init__.py is free of all"
        return
    room = room_of(module)
    wrong = [
        f"{place(path, each.line)}: `{room}` may not import "
        f"{'kiosk.' if each.ours else ''}{each.name} (its row in {TABLE} names "
        f"{', '.join(ROOMS[room].may) or 'nothing'})"
        for each in imports(path)
        if not may_import(module, room, each)
    ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


@pytest.mark.parametrize("room", [room for room, row in ROOMS.items() if row.never])
def test_a_room_reaches_nothing_that_its_row_forbids(room: str) -> None:
    """Through whatever it imports; a package's `__init__` runs when anything in it is imported."""
    ways = _ways([module for module in MODULES if is_in(module, room)])
    wrong = [
        f"`{room}` must never reach {name} ({TABLE}): {way}"
        for name in ROOMS[room].never
        if (way := next((ways[each] for each in ways if is_meant(each, name)), ""))
    ]
    assert not wrong, "\n".join(wrong)


def _ways(starts: list[str]) -> dict[str, str]:
    """Everything reached from some modules, ours and others', with the imports that lead there."""
    ways = dict.fromkeys(starts, "")
    waiting = list(starts)
    while waiting:
        module = waiting.pop(0)
        path = MODULES[module]
        for each in imports(path):
            step = f"{ways[module]} -> {place(path, each.line)}".removeprefix(" -> ")
            for name in (each.name, *_packages_of(each.name)) if each.ours else (each.name,):
                if name not in ways:
                    ways[name] = step
                    if each.ours and name:
                        waiting.append(name)
    return ways


def _packages_of(module: str) -> Iterator[str]:
    while "." in module:
        module = module.rpartition(".")[0]
        yield module


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {
        module: {each.name for each in imports(path) if each.ours} - {module}
        for module, path in MODULES.items()
    }
    while leaves := [module for module, reached in graph.items() if not reached & set(graph)]:
        for module in leaves:
            del graph[module]
    assert not graph, f"a circle among {sorted(graph)}"


def test_screen_starts_without_the_authors_tools() -> None:
    code = (
        "import sys, kiosk.screen.run, kiosk.screen.session, kiosk.screen.pictures.provider;"
        "import kiosk.viewmodels.kiosk;"
        "print([name for name in sys.modules "
        "if name.startswith(('kiosk.compiler', 'kiosk.workshop', 'markdown'))])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
