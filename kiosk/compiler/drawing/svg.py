"""Authors' SVG against the closed set of elements and attributes, and our own copy of it.

The screen's renderer reads image paths from disk and can be frozen by nested <use>, so nothing
but plain shapes passes. Source: SVG 1.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from kiosk.authored.near import did_you_mean
from kiosk.authored.nodes import DEEPEST
from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile

MOST_ELEMENTS = 5_000
NAMESPACE = "http://www.w3.org/2000/svg"
_PAINT = ("fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-dasharray")
_STROKE = ("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity")
_STYLE = ("id", "stroke-dashoffset", "stroke-width", *_PAINT, *_STROKE)
_SHAPE = ("transform", *_STYLE)
_GRADIENT = ("id", "gradientUnits", "gradientTransform", "spreadMethod")
ALLOWED: dict[str, tuple[str, ...]] = {
    "svg": ("xmlns", "viewBox", "width", "height", *_STYLE),
    "g": _SHAPE,
    "path": ("d", *_SHAPE),
    "rect": ("x", "y", "width", "height", "rx", "ry", *_SHAPE),
    "circle": ("cx", "cy", "r", *_SHAPE),
    "ellipse": ("cx", "cy", "rx", "ry", *_SHAPE),
    "line": ("x1", "y1", "x2", "y2", *_SHAPE),
    "polyline": ("points", *_SHAPE),
    "polygon": ("points", *_SHAPE),
    "linearGradient": ("x1", "y1", "x2", "y2", *_GRADIENT),
    "radialGradient": ("cx", "cy", "r", "fx", "fy", *_GRADIENT),
    "stop": ("offset", "stop-color", "stop-opacity"),
    "defs": ("id",),
    "title": (),
    "desc": (),
}
_INSIDE = {
    "defs": ("linearGradient", "radialGradient"),
    "linearGradient": ("stop",),
    "radialGradient": ("stop",),
}
_HOLDERS = ("svg", "g", *_INSIDE)
_DROPPED = ("title", "desc")


@dataclass(eq=False)
class SvgElement:
    """One element; `offset` is where its tag begins in the file."""

    tag: str
    attributes: dict[str, str]
    offset: int
    children: list[SvgElement] = field(default_factory=list)

    def place(self, file: SourceFile, attribute: str = "") -> Place:
        """Where the tag stands, or one of its attributes."""
        found = re.compile(rf"\s{re.escape(attribute)}\s*=").search(file.text, self.offset)
        return file.place(found.start() + 1 if attribute and found else self.offset)


class _Stop(Exception):
    """The file cannot be read further; the finding is already in the report."""


def parse(file: SourceFile, report: Report) -> SvgElement | None:
    """The checked elements of an SVG file; None if it cannot be read at all."""
    reader = _Reader(file, report)
    try:
        reader.parser.Parse(reader.data, True)
    except expat.ExpatError as fault:
        place = Place(file.path, fault.lineno, fault.offset + 1)
        report.lost(place, "svg-syntax", f"this is not XML: {expat.ErrorString(fault.code)}")
        return None
    except _Stop:
        report.unread.add(file.path)
        return None
    return reader.root


def serialised(root: SvgElement, width: float, height: float) -> bytes:
    """Our own copy: attributes in order, no comments, titles or white space."""
    attributes = {key: value for key, value in root.attributes.items() if key in _STYLE}
    attributes |= {
        "xmlns": NAMESPACE,
        "viewBox": f"0 0 {width:g} {height:g}",
        "width": f"{width:g}",
        "height": f"{height:g}",
    }
    return _serialised(SvgElement("svg", attributes, 0, root.children)).encode()


def _serialised(element: SvgElement) -> str:
    names = "".join(
        f" {name}={quoteattr(' '.join(value.split()))}"
        for name, value in sorted(element.attributes.items())
    )
    inner = "".join(map(_serialised, element.children))
    return f"<{element.tag}{names}>{inner}</{element.tag}>" if inner else f"<{element.tag}{names}/>"


class _Reader:
    """Builds elements from expat's events; a DOCTYPE ends reading before any entity counts."""

    def __init__(self, file: SourceFile, report: Report) -> None:
        self.file = file
        self.report = report
        self.root: SvgElement | None = None
        self.stack: list[SvgElement] = []
        self.count = 0
        self.refused = 0
        self.data = file.text.encode()
        self.known = (0, 0)
        parser = expat.ParserCreate("UTF-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.ProcessingInstructionHandler = self._instruction
        self.parser = parser

    def _offset(self) -> int:
        """Expat counts bytes; characters are counted on from where they were last."""
        known_byte, known = self.known
        byte = max(self.parser.CurrentByteIndex, known_byte)
        self.known = (byte, known + len(self.data[known_byte:byte].decode(errors="ignore")))
        return self.known[1]

    def _error(self, offset: int, code: str, message: str, hint: str = "") -> None:
        self.report.error(self.file.place(offset), code, message, hint)

    def _doctype(self, *_: object) -> None:
        message = "a DOCTYPE is not allowed: it can define entities"
        start = max(self.file.text.rfind("<!DOCTYPE", 0, self._offset() + 1), 0)
        self._error(start, "svg-doctype", message, "delete the <!DOCTYPE ...>")
        raise _Stop

    def _instruction(self, target: str, _data: str) -> None:
        self._error(self._offset(), "svg-element", f"<?{target}?> is not allowed")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > MOST_ELEMENTS:
            self._error(self._offset(), "too-large", f"more than {MOST_ELEMENTS} elements")
            raise _Stop
        if len(self.stack) >= DEEPEST:
            self._error(self._offset(), "too-deep", f"nested over {DEEPEST} deep")
            raise _Stop
        element = SvgElement(tag, attributes, self._offset())
        parent = self.stack[-1] if self.stack else None
        self.stack.append(element)
        if self.refused or not self._allowed(element, parent):
            self.refused += 1
            return
        for name in attributes:
            if name not in ALLOWED[tag]:
                place = element.place(self.file, name)
                hint = did_you_mean(name, ALLOWED[tag])
                message = f"'{name}' is not allowed in <{tag}>"
                self.report.error(place, "svg-attribute", message, hint)
        if parent is None:
            self.root = element
        elif tag not in _DROPPED:
            parent.children.append(element)

    def _allowed(self, element: SvgElement, parent: SvgElement | None) -> bool:
        tag = element.tag
        if parent is None and tag != "svg":
            self._error(element.offset, "svg-element", f"<{tag}> where <svg> was expected")
            raise _Stop
        if tag not in ALLOWED:
            hint = f"allowed: {' '.join(ALLOWED)}"
            self._error(element.offset, "svg-element", f"<{tag}> is not allowed", hint)
            return False
        if parent is None or tag in _DROPPED:
            return True
        inside = _INSIDE.get(parent.tag)
        misplaced = (
            tag not in inside if inside else tag in {"svg", "stop"} or parent.tag not in _HOLDERS
        )
        if misplaced:
            message = f"<{tag}> cannot stand in <{parent.tag}>"
            self._error(element.offset, "svg-element", message)
        return not misplaced

    def _end(self, _tag: str) -> None:
        self.stack.pop()
        self.refused -= 1 if self.refused else 0

    def _characters(self, data: str) -> None:
        if data.strip() and not self.refused and self.stack[-1].tag not in _DROPPED:
            offset = self._offset() + len(data) - len(data.lstrip())
            self._error(offset, "svg-element", "words are not allowed in a picture")
