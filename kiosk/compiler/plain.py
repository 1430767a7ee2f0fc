"""A plain copy of somebody's SVG, outside any content: a clinic's logo."""

from __future__ import annotations

from pathlib import Path

from kiosk.authored.files import bytes_of, without_mark
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler.drawing.drawing import read_drawing
from kiosk.errors import Finding, UsageError
from kiosk.pack.drawing import LARGEST


def plain_copy(path: Path) -> tuple[bytes, list[Finding]]:
    """The same drawing of the closed set, and what is wrong with the file; no bytes where that cannot be drawn.

    Raises UsageError if the file cannot be read as text.
    """
    try:
        text = without_mark(bytes_of(path, LARGEST) or b"").decode()
    except OSError as fault:
        raise UsageError(f"{path}: cannot be read ({fault.strerror})") from fault
    except UnicodeDecodeError as fault:
        raise UsageError(f"{path}: is no SVG: it is not UTF-8 text") from fault
    report = Report()
    drawing = read_drawing(SourceFile(str(path), text), report)
    whole = drawing is not None and not drawing.broken
    return drawing.svg() if drawing and whole else b"", report.sorted()
