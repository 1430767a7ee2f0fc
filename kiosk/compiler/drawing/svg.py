"""Authors' SVG as elements, without what draws nothing, and our own copy of it. Source: SVG 1.1.

Drawing programs save more than what they draw: namespaces of their own, notes for themselves, clip paths that nothing
uses. All of it is left out in silence; what draws, and is not of the closed set, is a finding.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from kiosk.authored.nodes import DEEPEST
from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile
from kiosk.compiler.drawing import remedies
from kiosk.compiler.drawing.faults import Faults
from kiosk.pack.drawing import ALLOWED, MOST_ELEMENTS, NAMESPACE, STYLE, can_hold

MOST_ATTRIBUTES = 60
MOST_CHARACTERS = 100_000
"""Of one attribute: the points of an outline are the longest."""
_XLINK = "http://www.w3.org/1999/xlink"
_NOTES = ("title", "desc", "metadata")
_UNUSED = ("clipPath", "mask", "filter", "marker", "pattern", "symbol", "cursor", "view")
"""Drawn only where something else names them; naming them is the finding."""
_DOCTYPE = re.compile(r"<!DOCTYPE\s[^<>\[\]]*>")
_NAME = re.compile(r"<[^\s/>]+")
_ATTRIBUTE = re.compile(r"\s*([^\s=<>\"'/]+)\s*=\s*(?:\"[^\"]*\"|'[^']*')")


@dataclass(eq=False)
class SvgElement:
    """One element; `offset` is where its tag begins in the file.

    `fault` is why it cannot be drawn, and what to do about it: no fault at all if it is hidden.
    """

    tag: str
    attributes: dict[str, str]
    offset: int
    children: list[SvgElement] = field(default_factory=list)
    fault: tuple[str, str] | None = None

    def place(self, file: SourceFile, attribute: str = "") -> Place:
        """Where the tag stands, or one of its attributes, or the style that it was read from."""
        name = _NAME.match(file.text, self.offset)
        position = name.end() if name else self.offset
        starts: dict[str, int] = {}
        while found := _ATTRIBUTE.match(file.text, position):
            starts.setdefault(found[1].rpartition(":")[2], found.start(1))
            position = found.end()
        ways = (attribute, "style", "class") if attribute else ()
        return file.place(next((starts[way] for way in ways if way in starts), self.offset))


@dataclass(frozen=True)
class Drawn:
    """What a file holds: its elements, its style sheets, and the ids of what is left out."""

    root: SvgElement
    sheets: list[tuple[SvgElement, str]]
    left_out: dict[str, str]
    """Each id with the element that bears it."""


class _Stop(Exception):
    """The file cannot be read further; the fault is already noted."""


def read(file: SourceFile, faults: Faults, report: Report) -> Drawn | None:
    """The elements of an SVG file; None, with a finding, if it cannot be read at all."""
    reader = _Reader(file, faults)
    try:
        reader.parser.Parse(reader.data, True)
    except expat.ExpatError as fault:
        place = Place(file.path, fault.lineno, fault.offset + 1)
        report.lost(place, "svg-syntax", f"this is not XML: {expat.ErrorString(fault.code)}")
        return None
    except _Stop:
        report.unread.add(file.path)
        return None
    if reader.root is None:
        return None
    sheets = [(element, "".join(words)) for element, words in reader.sheets]
    return Drawn(reader.root, sheets, reader.left_out)


def serialised(root: SvgElement, width: float, height: float) -> bytes:
    """Our own copy: attributes in order, no comments, titles or white space."""
    attributes = {key: value for key, value in root.attributes.items() if key in STYLE}
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
    """Builds elements from expat's events; a DOCTYPE with entities ends reading before any of them counts."""

    def __init__(self, file: SourceFile, faults: Faults) -> None:
        self.file = file
        self.faults = faults
        self.root: SvgElement | None = None
        self.sheets: list[tuple[SvgElement, list[str]]] = []
        self.left_out: dict[str, str] = {}
        self.stack: list[SvgElement] = []
        self.count = 0
        self.skipped = 0
        """How deep reading is in something that is left out or was refused."""
        # One that only names SVG says nothing; blanked, its names cannot stand for words either.
        text = _DOCTYPE.sub(lambda found: re.sub(r"\S", " ", found[0]), file.text)
        self.data = text.encode()
        self.known = (0, 0)
        parser = expat.ParserCreate("UTF-8", " ")
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
        self.faults.error(lambda file: file.place(offset), code, message, hint)

    def _doctype(self, *_: object) -> None:
        start = max(self.file.text.rfind("<!DOCTYPE", 0, self._offset() + 1), 0)
        self._error(start, "svg-doctype", "a DOCTYPE may not define entities", remedies.DOCTYPE)
        raise _Stop

    def _instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            hint = "put the style into the file, or delete this line"
            self._error(self._offset(), "svg-element", f"<?{target}?> is not allowed", hint)

    def _start(self, name: str, given: dict[str, str]) -> None:
        self.count += 1
        offset = self._offset()
        if self.count > MOST_ELEMENTS:
            message = f"more than {MOST_ELEMENTS} elements"
            self._error(offset, "too-large", message, remedies.SIMPLIFY)
            raise _Stop
        if len(self.stack) >= DEEPEST:
            self._error(offset, "too-deep", f"nested over {DEEPEST} deep", remedies.UNGROUP)
            raise _Stop
        namespace, _, tag = name.rpartition(" ")
        parent = self.stack[-1] if self.stack else None
        element = SvgElement(tag, {}, offset)
        self.stack.append(element)
        if self.skipped or not self._is_kept(element, parent, namespace, given.get("id", "")):
            if element.fault and parent is not None:
                element.attributes = self._attributes(element, given)
                parent.children.append(element)
            self.skipped += 1
            return
        element.attributes = self._attributes(element, given)
        if parent is None:
            self.root = element
        elif tag == "style":
            self.sheets.append((element, []))
        else:
            parent.children.append(element)

    def _is_kept(
        self, element: SvgElement, parent: SvgElement | None, namespace: str, name: str
    ) -> bool:
        tag = element.tag
        if parent is None and (tag != "svg" or namespace not in {"", NAMESPACE}):
            hint = f'it begins with <svg xmlns="{NAMESPACE}"'
            message = f"<{tag}> where <svg> was expected"
            self._error(element.offset, "svg-element", message, hint)
            raise _Stop
        if namespace not in {"", NAMESPACE} or tag in _NOTES:
            return False
        if tag == "style" or (tag in ALLOWED and can_hold(parent.tag if parent else "", tag)):
            return True
        if tag in _UNUSED or (parent is not None and parent.tag == "defs" and tag != "script"):
            self.left_out.setdefault(name, tag)
            return False
        if tag in ALLOWED and parent is not None:
            element.fault = f"<{tag}> cannot stand in <{parent.tag}>", ""
        else:
            element.fault = f"<{tag}> is not allowed", remedies.element(tag)
        return False

    def _attributes(self, element: SvgElement, given: dict[str, str]) -> dict[str, str]:
        if len(given) > MOST_ATTRIBUTES:
            message = f"an element has {len(given):,} attributes"
            self._error(element.offset, "too-large", message, f"at most {MOST_ATTRIBUTES}")
            return {}
        kept: dict[str, str] = {}
        for name, value in given.items():
            namespace, _, local = name.rpartition(" ")
            if namespace and (namespace, local) != (_XLINK, "href"):
                continue
            if len(value) > MOST_CHARACTERS:
                message = f"'{local}' has {len(value):,} characters"
                hint = f"at most {MOST_CHARACTERS:,}; {remedies.SIMPLIFY}"
                self._error(element.offset, "too-large", message, hint)
                continue
            kept[local] = value
        return kept

    def _end(self, _tag: str) -> None:
        self.stack.pop()
        self.skipped -= 1 if self.skipped else 0

    def _characters(self, data: str) -> None:
        if self.skipped:
            return
        if self.stack[-1].tag == "style":
            self.sheets[-1][1].append(data)
            return
        if not data.strip():
            return
        offset = self._offset() + len(data) - len(data.lstrip())
        self._error(offset, "svg-element", "words are not allowed in a picture", remedies.WORDS)
