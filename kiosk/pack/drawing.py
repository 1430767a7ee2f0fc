"""The closed set of SVG that drawings of a pack are made of, and what is left of a drawing that is not.

The screen's renderer reads image paths from disk and can be frozen by nested <use>, so nothing but plain shapes
passes. Both sides go by this table: the compiler writes nothing else, the reader hands out nothing else.
"""

from __future__ import annotations

import re

from kiosk.pack.connection import stored

MOST_ELEMENTS = 5_000
DEEPEST = 32
LARGEST = 2_000_000
FARTHEST = 100_000.0
"""How far from a picture's corner anything of it may lie, in view-box units."""
NAMESPACE = "http://www.w3.org/2000/svg"
_PAINT = ("fill", "fill-opacity", "fill-rule", "opacity", "stroke", "stroke-dasharray")
_STROKE = ("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity")
STYLE = ("id", "stroke-dashoffset", "stroke-width", *_PAINT, *_STROKE)
_SHAPE = ("transform", *STYLE)
_GRADIENT = ("id", "gradientUnits", "gradientTransform", "spreadMethod")
ALLOWED: dict[str, tuple[str, ...]] = {
    "svg": ("xmlns", "viewBox", "width", "height", *STYLE),
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
}
_GRADIENTS = ("linearGradient", "radialGradient")
_INSIDE = {"defs": _GRADIENTS, **dict.fromkeys(_GRADIENTS, ("stop",))}
_HOLDERS = ("svg", "g")

COLOUR = re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")
GRADIENT = re.compile(r"url\(#([A-Za-z_][\w.-]*)\)")
ID = re.compile(r"[A-Za-z_][\w.-]*")
_NUMBERS = re.compile(r"[-+0-9eE., %]*")
_LETTERS = re.compile(r"[A-Za-z]+")
_VALUES = {
    "d": re.compile(r"[-+0-9eE., MmLlHhVvCcSsQqTtAaZz]*"),
    "id": ID,
    "xmlns": re.compile(re.escape(NAMESPACE)),
    "fill": re.compile(rf"{COLOUR.pattern}|{GRADIENT.pattern}"),
    "stroke": re.compile(rf"{COLOUR.pattern}|{GRADIENT.pattern}"),
    "stop-color": COLOUR,
    "stroke-dasharray": re.compile(rf"none|{_NUMBERS.pattern}"),
    **dict.fromkeys(("transform", "gradientTransform"), re.compile(r"[-+0-9a-zA-Z., ()]*")),
    **dict.fromkeys(("fill-rule", "stroke-linecap", "stroke-linejoin"), _LETTERS),
    **dict.fromkeys(("gradientUnits", "spreadMethod"), _LETTERS),
}
TAG = re.compile(r'<(/?)([A-Za-z]+)((?: [A-Za-z][A-Za-z0-9-]*="[^"<>&]*")*)(/?)>')
_ATTRIBUTE = re.compile(r' ([A-Za-z][A-Za-z0-9-]*)="([^"]*)"')


def can_hold(parent: str, tag: str) -> bool:
    """Whether an element may stand in another; an empty parent is the file itself."""
    if not parent or tag == "svg":
        return not parent and tag == "svg"
    if parent in _INSIDE:
        return tag in _INSIDE[parent]
    return parent in _HOLDERS and tag in ALLOWED and tag != "stop"


@stored
def checked(svg: bytes) -> bytes:
    """The drawing, which holds nothing but what the compiler writes. Raises Misshapen if it does."""
    text = svg.decode() if len(svg) <= LARGEST else ""
    holders: list[str] = []
    position = count = 0
    while holders or not count:
        tag = TAG.match(text, position)
        if tag is None:
            raise ValueError(f"no tag of a drawing at {position}")
        end, name, attributes, empty = tag.groups()
        if end:
            if holders.pop() != name or attributes or empty:
                raise ValueError(f"</{name}> does not end what began")
        else:
            count += 1
            _check(holders, name, attributes)
            if not empty:
                holders.append(name)
        if count > MOST_ELEMENTS or len(holders) > DEEPEST:
            raise ValueError("more elements than a drawing may have")
        position = tag.end()
    if position != len(text):
        raise ValueError("the drawing goes on after its end")
    return svg


def _check(holders: list[str], name: str, attributes: str) -> None:
    if not can_hold(holders[-1] if holders else "", name):
        raise ValueError(f"<{name}> cannot stand there")
    for key, value in _ATTRIBUTE.findall(attributes):
        if key not in ALLOWED[name] or not _VALUES.get(key, _NUMBERS).fullmatch(value):
            raise ValueError(f"{key} of <{name}>")
