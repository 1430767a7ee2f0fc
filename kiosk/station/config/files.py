"""Reads the settings' files: `kiosk.yaml`, then `kiosk.d/*.yaml` beside it by name; later ones win, key by key."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Finding

if TYPE_CHECKING:
    from kiosk.authored.nodes import Mapping

MOST_BYTES = 100_000
MOST_FILES = 100
"""In one folder of settings; of more, the last ones."""


_MEANT = re.compile(r"(.+?)\.ya?ml(?:\.txt)?", re.IGNORECASE)
"""Names that editors and habits make of those that are read."""


def passed_over(configs: Iterable[Path]) -> list[Finding]:
    """Files beside these places, and in the folders of their names, that are called almost as settings are.

    None of them is read.
    """
    return [finding for path in configs for finding in _passed_over(path)]


def _passed_over(path: Path) -> Iterator[Finding]:
    folder = path.with_suffix(".d")
    for name in _names(path.parent):
        match = _MEANT.fullmatch(name)
        if match and match[1].casefold() == path.stem.casefold() and not _is(path, name):
            yield _not_read(path.parent / name, path.name)
    for name in _names(folder):
        match = _MEANT.fullmatch(name)
        if match and name[0] != "." and not name.endswith(".yaml"):
            yield _not_read(folder / name, f"{match[1]}.yaml")


def _is(path: Path, name: str) -> bool:
    """Whether a name beside a file is that file's own; upper and lower case may be one to this system."""
    if name == path.name:
        return True
    try:
        return os.path.samefile(path, path.with_name(name))
    except OSError:
        return False


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _not_read(file: Path, name: str) -> Finding:
    message = "this file is not read: settings have other names"
    return Finding(str(file), 1, 1, "config-passed-over", message, f"rename it to {name}")


def files_of(path: Path, findings: list[Finding] | None = None) -> list[Path]:
    """The settings' files that are there, in the order they are read; `path` itself even if it is not.

    What is wrong with the folder beside it joins the findings.
    """
    beside = _beside(path.with_suffix(".d"), [] if findings is None else findings)
    return [*([path] if os.path.lexists(path) or not beside else []), *beside]


def _beside(folder: Path, findings: list[Finding]) -> list[Path]:
    """None is needed, but a folder that is there has to be one that can be read."""
    try:
        names = sorted(os.listdir(folder))
    except OSError as fault:
        if os.path.lexists(folder):
            reason = fault.strerror or str(fault)
            message = f"the folder of settings cannot be read: {reason}"
            hint = "what its files would set keeps its default; let the kiosk's user read it"
            findings.append(Finding(str(folder), 1, 1, "config-unreadable", message, hint))
        return []
    files = [folder / name for name in names if name.endswith(".yaml") and name[0] != "."]
    if len(files) > MOST_FILES:
        message = f"{len(files)} files of settings: only the last {MOST_FILES} are read"
        hint = "put some of them together"
        findings.append(Finding(str(folder), 1, 1, "config-files", message, hint))
    return files[-MOST_FILES:]


def read(path: Path, findings: list[Finding]) -> Mapping | None:
    """What the files say together, with each value's own place; None if there is nothing that can be read."""
    whole: Mapping | None = None
    for file in files_of(path, findings):
        root = read_one(file, findings)
        if root is not None:
            whole = root if whole is None else _merged(whole, root, findings)
    return whole


def _merged(before: Mapping, later: Mapping, findings: list[Finding]) -> Mapping:
    """Key by key; a section that says nothing leaves the one before as it was."""
    from kiosk.authored.nodes import Mapping
    from kiosk.station.config.fields import is_empty

    merged = Mapping(before.place)
    merged.keys, merged.values = {**before.keys, **later.keys}, {**before.values}
    for key, node in later.values.items():
        old = merged.values.get(key)
        if not isinstance(old, Mapping):
            merged.values[key] = node
        elif isinstance(node, Mapping):
            merged.values[key] = _merged(old, node, findings)
        elif not is_empty(node):
            message = f"`{key}` is no section here, as it is in a file before"
            hint = "what that says holds"
            findings.append(Finding(*node.place, "config-value", message, hint))
    return merged


def read_one(path: Path, findings: list[Finding]) -> Mapping | None:
    """What one file says, without those beside it; None, with findings, if it is empty or cannot be read."""
    text = _text(path, findings)
    return None if text is None else parsed(path, text, findings)


def _text(path: Path, findings: list[Finding]) -> str | None:
    from kiosk.authored.files import (  # without settings the start needs none of it
        bytes_of,
        without_mark,
    )

    try:
        content = bytes_of(path, MOST_BYTES)
        if content is None:
            raise ValueError("it is no file")
        if len(content) > MOST_BYTES:
            raise ValueError(f"it is larger than {MOST_BYTES} bytes")
        return without_mark(content).decode()
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start]
        place = before.count(b"\n") + 1, fault.start - before.rfind(b"\n")
        reason = "it is not UTF-8 text"
    except (OSError, ValueError) as fault:
        place = 1, 1
        reason = getattr(fault, "strerror", None) or str(fault)
    _unusable(path, place, reason, findings)
    return None


def parsed(path: Path, text: str, findings: list[Finding]) -> Mapping | None:
    """The settings in a text; None, with findings, if it is empty or cannot be read."""
    from kiosk.authored.nodes import Mapping, Scalar, parse
    from kiosk.authored.report import Report
    from kiosk.authored.text import SourceFile, whole

    report = Report()
    root = parse(whole(SourceFile(str(path), text)), report)
    findings += report.sorted()
    if report.unread:
        last = findings.pop()  # there reading stopped
        hint = last.hint and f"{last.hint}; "
        _unusable(path, (last.line, last.column), last.message, findings, hint)
    elif root is None or (isinstance(root, Scalar) and not root.text):
        return None
    elif not isinstance(root, Mapping):
        reason = "it does not hold settings such as `staff_pin: ...`"
        _unusable(path, (root.place.line, root.place.column), reason, findings)
        return None
    return root if isinstance(root, Mapping) else None


def _unusable(
    path: Path, place: tuple[int, int], reason: str, findings: list[Finding], hint: str = ""
) -> None:
    message = f"the configuration cannot be read: {reason}"
    hint += "what this file would set keeps its default"
    findings.append(Finding(str(path), *place, "config-unreadable", message, hint))
