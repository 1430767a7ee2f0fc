"""Sets one value in a settings file, and leaves every other letter of it as it is, remarks included."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.authored.files import bytes_of, without_mark
from kiosk.authored.nodes import Mapping
from kiosk.errors import Finding, KioskError
from kiosk.station.config import files
from kiosk.station.config.fields import is_empty, text_of
from kiosk.station.whole import write_whole

INDENT = "  "


def set_value(path: Path, section: str, key: str, value: str) -> None:
    """Writes `section: {key: "value"}` into a file of settings, which may not be there yet.

    `value` is one line without quotes in it. Raises KioskError, with the place and what to do, if the file cannot be
    read or written, or has the section in a form that cannot be added to; then it is as it was.
    """
    text = _read(path)
    root = _said(path, text)
    node = root.values.get(section) if root else None
    line = root.keys[section].place().line if root and node else 0
    if isinstance(node, Mapping):
        after = _in_section(node, _lines(text), line, _entry(key, value))
    elif node is None:
        gap = "" if not text or text.endswith("\n") else "\n"
        after = f"{text}{gap}{section}:\n{INDENT}{_entry(key, value)}"
    elif not is_empty(node):
        raise KioskError(f"{path}:{line}: `{section}` is no section; take it out, then try again")
    else:
        after = _into(_lines(text), line, f"{INDENT}{_entry(key, value)}", 0)
    if _value(_said(path, after), section, key) != value:
        raise KioskError(
            f"{path} cannot be added to; write `{section}: {{{_entry(key, value).strip()}}}` by hand"
        )
    _write(path, after)


def _entry(key: str, value: str) -> str:
    return f'{key}: "{value}"\n'


def _lines(text: str) -> list[str]:
    """As YAML counts them; the last one ends, too."""
    return [f"{line}\n" for line in text.removesuffix("\n").split("\n")]


def _into(lines: list[str], at: int, new: str, instead_of: int) -> str:
    return "".join([*lines[:at], new, *lines[at + instead_of :]])


def _in_section(node: Mapping, lines: list[str], line: int, entry: str) -> str:
    key = entry.partition(":")[0]
    there = node.keys.get(key)
    first = min((each.place().line for each in node.keys.values()), default=line)
    if there:
        at = there.place().line - 1
        new = re.sub(
            rf"\b{key}: *(\"[^\"]*\"|'[^']*'|[^\s,}}]*)", lambda _: entry.strip(), lines[at]
        )
        return _into(lines, at, new, 1)
    if first == line:
        at, brace = node.place.line - 1, node.place.column
        comma = ", " if node.keys else ""
        new = f"{lines[at][:brace]}{entry.strip()}{comma}{lines[at][brace:]}"
        return _into(lines, at, new, 1)
    indent = re.match(r" *", lines[first - 1])
    return _into(lines, line, f"{indent[0] if indent else INDENT}{entry}", 0)


def _read(path: Path) -> str:
    try:
        content = bytes_of(path, files.MOST_BYTES)
        return without_mark(content or b"").decode()
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise KioskError(f"{path} is not UTF-8 text; save it as UTF-8, then try again") from None
    except OSError as fault:
        raise KioskError(f"{path} cannot be read: {fault.strerror or fault}") from fault


def _said(path: Path, text: str) -> Mapping | None:
    findings: list[Finding] = []
    root = files.parsed(path, text, findings)
    for finding in findings:
        if finding.code == "config-unreadable":
            raise KioskError(f"{finding}; mend that first")
    return root


def _value(root: Mapping | None, section: str, key: str) -> str:
    node = root.values.get(section) if root else None
    value = node.values.get(key) if isinstance(node, Mapping) else None
    return text_of(value) if value else ""


def _write(path: Path, text: str) -> None:
    try:
        write_whole(path, text.encode())
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise KioskError(f"{path} cannot be written: {reason}; run this as whoever may") from fault
