"""From elements as programs save them to those of the closed set: styles as attributes, plain numbers and colours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authored.near import did_you_mean
from kiosk.compiler.drawing import remedies
from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.numbers import SvgValueError, length
from kiosk.compiler.drawing.sheet import Sheet
from kiosk.compiler.drawing.svg import Drawn, SvgElement
from kiosk.pack.drawing import ALLOWED

_PROPERTIES = {name for names in ALLOWED.values() for name in names if "-" in name}
_PROPERTIES |= {"fill", "stroke", "opacity"}
"""Those that are drawn; on an element that has no use for one it says nothing."""
_SILENT = re.compile(
    r"-.*|data-.*|aria-.*|font.*|text-.*|color(-.*)?|letter-spacing|word-spacing|line-height|direction"
    r"|unicode-bidi|writing-mode|block-progression|baseline-shift|dominant-baseline|alignment-baseline"
    r"|white-space|inline-size|shape-(rendering|inside|padding|margin|subtract)|image-rendering|solid-.*|glyph-.*"
    r"|enable-background|isolation|overflow|clip-rule|clip|cursor|pointer-events|flood-.*|lighting-color|kerning"
    r"|id|version|baseProfile|preserveAspectRatio|content(Script|Style)Type|zoomAndPan|lang|role|tabindex|focusable"
    r"|externalResourcesRequired|display|stroke-(alignment|location|linejoin-.*)|xmlns"
)
"""What changes nothing of shapes, whatever its value; `display` is looked at before."""
_USUAL = {
    "visibility": ("visible", "inherit"),
    "paint-order": (
        *("normal", "fill", "fill stroke", "fill stroke markers", "fill markers stroke"),
        *("markers", "markers fill", "markers fill stroke"),
    ),
    "mix-blend-mode": ("normal",),
    "vector-effect": ("none",),
    **dict.fromkeys(("clip-path", "filter", "mask", "marker"), ("none",)),
    **dict.fromkeys(("marker-start", "marker-mid", "marker-end"), ("none",)),
}
"""Values that change nothing; any other would be drawn otherwise than it looks in the program."""
_LENGTHS = {
    *("x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "fx", "fy", "x1", "y1", "x2", "y2"),
    *("stroke-width", "stroke-dashoffset"),
}
_PAINTS = ("fill", "stroke", "stop-color")
_RGB = re.compile(r"rgb\(\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*,\s*([0-9]{1,3})\s*\)")
_NAMED = {
    "black": "#000000",
    "white": "#FFFFFF",
    "gray": "#808080",
    "grey": "#808080",
    "silver": "#C0C0C0",
    "red": "#FF0000",
    "maroon": "#800000",
    "yellow": "#FFFF00",
    "olive": "#808000",
    "lime": "#00FF00",
    "green": "#008000",
    "aqua": "#00FFFF",
    "teal": "#008080",
    "blue": "#0000FF",
    "navy": "#000080",
    "fuchsia": "#FF00FF",
    "purple": "#800080",
    "orange": "#FFA500",
    "transparent": "none",
}
_ID = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


def tidied(drawn: Drawn, faults: Faults) -> SvgElement:
    """The root with only what is of the closed set; anything else that draws is a fault."""
    sheet = Sheet(drawn.sheets, faults)
    _tidy(drawn.root, sheet.of(drawn.root), sheet, drawn.left_out, faults)
    return drawn.root


def _tidy(
    element: SvgElement,
    said: dict[str, str],
    sheet: Sheet,
    left_out: dict[str, str],
    faults: Faults,
) -> None:
    element.attributes = {}
    for name, value in said.items():
        if name in ALLOWED[element.tag] or (name == "href" and element.tag.endswith("Gradient")):
            new = _value(name, value.strip())
            if new is not None:
                element.attributes[name] = value if new == value.strip() else new
        else:
            _look(element, name, value.strip(), faults)
    shown: list[SvgElement] = []
    for child in element.children:
        style = sheet.of(child)
        if style.get("display") != "none":
            if child.fault:
                faults.error(child.place, "svg-element", *child.fault)
                continue
            _tidy(child, style, sheet, left_out, faults)
            shown.append(child)
        else:
            left_out.update((name, "hidden") for name in _ids(child))
    element.children = shown


def _ids(element: SvgElement) -> Iterator[str]:
    yield element.attributes.get("id", "")
    for child in element.children:
        yield from _ids(child)


def _look(element: SvgElement, name: str, value: str, faults: Faults) -> None:
    """Whether what is not kept could be seen."""
    if name in _USUAL:
        if value not in _USUAL[name]:
            message = f"'{name}' is not drawn"
            hint = remedies.attribute(name)
            faults.error(lambda file: element.place(file, name), "svg-attribute", message, hint)
    elif name in {"x", "y"} and element.tag == "svg":
        return
    elif name not in _PROPERTIES and not _SILENT.fullmatch(name):
        message = f"'{name}' is not allowed in <{element.tag}>"
        faults.error(
            lambda file: element.place(file, name),
            "svg-attribute",
            message,
            lambda: did_you_mean(name, ALLOWED[element.tag]),
        )


def _value(name: str, value: str) -> str | None:
    """A value as the closed set writes it; None where it says the same as nothing; else as it was."""
    if value in {"inherit", ""} and name not in {"opacity", "d", "points", "viewBox"}:
        return None
    if name in _PAINTS:
        return _paint(value)
    if name in _LENGTHS:
        return _plain(value)
    if name == "id":
        return value if _ID.fullmatch(value) else None
    if name == "stroke-dasharray" and value not in {"none", ""}:
        return " ".join(map(_plain, value.replace(",", " ").split()))
    return value


def _plain(value: str) -> str:
    """A number without its unit."""
    if not value[-1:].isalpha():
        return value
    try:
        return f"{length(value):.10g}"
    except SvgValueError:
        return value


def _paint(value: str) -> str:
    rgb = _RGB.fullmatch(value)
    if rgb and all(int(part) < 256 for part in rgb.groups()):
        return "#{:02X}{:02X}{:02X}".format(*map(int, rgb.groups()))
    return _NAMED.get(value.lower(), value.replace("url('#", "url(#").replace("')", ")"))
