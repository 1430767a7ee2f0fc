"""Describes the view models to qmllint: writes FOLDER/Kiosk/ViewModels/{qmldir,*.qmltypes}."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6

MODULE = "Kiosk.ViewModels"
CPP_NAMES = {
    "Any": "QVariant",
    "dict": "QVariantMap",
    "float": "double",
    "list": "QVariantList",
    "object": "QVariant",
}
NO_CLASSES = re.compile("No classes found in .*\n")


def main() -> int:
    """Writes the module's description."""
    folder, *sources = map(Path, sys.argv[1:])
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    dumped = module / "metatypes.json"
    dump = [Path(sys.executable).with_name("pyside6-metaobjectdump"), "-o", dumped]
    _run([*dump, *sources], hide=NO_CLASSES)
    entries = json.loads(dumped.read_text(encoding="utf-8"))
    _as_in_cpp(entries)
    _mark_constants(entries)
    dumped.write_text(json.dumps(entries), encoding="utf-8")
    typesheet = module / "viewmodels.qmltypes"
    _register(dumped, typesheet)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo {typesheet.name}\n", "utf-8")
    return 0


def _as_in_cpp(entries: list[dict[str, Any]]) -> None:
    """Puts C++ names for Python's, and a pointer for an object: metaobjectdump leaves both out."""
    classes = [each for entry in entries for each in entry["classes"]]
    objects = {each["className"] for each in classes if each["object"]} | {"QObject"}

    def named(kind: str) -> str:
        return kind + "*" if kind in objects else CPP_NAMES.get(kind, kind)

    for each in classes:
        for member in each.get("properties", []):
            member["type"] = named(member["type"])
        for method in each.get("signals", []) + each.get("slots", []):
            method["returnType"] = named(method["returnType"])
            for argument in method.get("arguments", []):
                argument["type"] = named(argument["type"])


def _mark_constants(entries: list[dict[str, Any]]) -> None:
    """Says which properties never change: metaobjectdump overlooks `constant=True`."""
    for entry in entries:
        tree = ast.parse(Path(entry["inputFile"]).read_text(encoding="utf-8"))
        bodies = {node.name: node.body for node in tree.body if isinstance(node, ast.ClassDef)}
        for each in entry["classes"]:
            constants = {
                method.name
                for method in bodies.get(each["className"], [])
                if isinstance(method, ast.FunctionDef) and _is_constant(method)
            }
            for member in each.get("properties", []):
                if member["name"] in constants:
                    member["constant"] = True


def _is_constant(method: ast.FunctionDef) -> bool:
    calls = [each for each in method.decorator_list if isinstance(each, ast.Call)]
    return any(word.arg == "constant" for call in calls for word in call.keywords)


def _register(dumped: Path, typesheet: Path) -> None:
    qt = Path(PySide6.__path__[0])
    foreign = [
        next(qt.rglob(f"qt6{name}_metatypes.json")) for name in ("core", "gui", "qml", "quick")
    ]
    tool = Path(sys.executable).with_name("pyside6-qmltyperegistrar")
    _run(
        [
            *(tool, "--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
            *("--generate-qmltypes", typesheet, "-o", typesheet.with_suffix(".cpp")),
            *("--foreign-types", ",".join(map(str, foreign)), dumped),
        ]
    )


def _run(command: list[Path | str], hide: re.Pattern[str] | None = None) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = done.stdout + done.stderr
    print(hide.sub("", told) if hide else told, end="")
    if done.returncode:
        sys.exit(f"{command[0]} failed")


if __name__ == "__main__":
    sys.exit(main())
