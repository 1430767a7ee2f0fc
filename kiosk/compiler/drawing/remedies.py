"""What an author can do about what is not drawn, in Inkscape and in Illustrator."""

from __future__ import annotations

WORDS = "names and sentences belong in <lang>.yaml"
SIMPLIFY = "simplify it: Inkscape: Path > Simplify; Illustrator: Object > Path > Simplify"
UNGROUP = "ungroup what need not be a group"
DOCTYPE = "Illustrator: save again without Preserve Illustrator Editing Capabilities; or delete it"
SHEET = (
    "Illustrator: choose Presentation Attributes or Inline Style under CSS Properties or Styling"
)
_LETTERING = (
    f"{WORDS}; lettering of the drawing itself becomes paths: "
    "Inkscape: Path > Object to Path; Illustrator: Type > Create Outlines"
)
_CLONE = "make it a shape: Inkscape: Edit > Clone > Unlink Clone; Illustrator: Break Link to Symbol"
_PHOTO = "draw it: pictures inside a drawing are not shown"
_ELEMENTS = {
    **dict.fromkeys(("text", "tspan", "flowRoot", "textPath"), _LETTERING),
    "use": _CLONE,
    "image": _PHOTO,
    "foreignObject": DOCTYPE,
    "switch": DOCTYPE,
    "a": "a picture has no links: delete it, or make it a <g>",
    "svg": "a picture is one <svg>; make the inner one a <g>",
    **dict.fromkeys(("animate", "animateTransform", "animateMotion", "set"), "nothing moves"),
}
_CLIP = (
    "cut the shape: Inkscape: Object > Clip > Release, then Path > Intersection; "
    "Illustrator: Object > Clipping Mask > Release, then Pathfinder > Crop"
)
_EFFECT = "Inkscape: Filters > Remove Filters; Illustrator: delete the effect in Appearance"
_MASK = "Inkscape: Object > Mask > Release; Illustrator: release the opacity mask in Transparency"
_MARKER = "Inkscape: Path > Stroke to Path; Illustrator: Object > Expand Appearance"
_PROPERTIES = {
    "clip-path": _CLIP,
    "filter": _EFFECT,
    "mask": _MASK,
    **dict.fromkeys(("marker", "marker-start", "marker-mid", "marker-end"), _MARKER),
    "mix-blend-mode": "choose the blend mode Normal",
    "visibility": "delete what is hidden, or show it",
    "paint-order": "choose fill before stroke, or draw the stroke as a shape of its own",
    "vector-effect": "let the stroke grow with the drawing",
}
_KINDS = {
    "pattern": "a pattern is not drawn: choose a plain colour or a gradient",
    "clipPath": _CLIP,
    "mask": _MASK,
}


def element(tag: str) -> str:
    """What to do about an element; else what is allowed."""
    shapes = "allowed: svg g path rect circle ellipse line polyline polygon, gradients, defs, style"
    return _ELEMENTS.get(tag, shapes)


def attribute(name: str) -> str:
    """What to do about a property that is not drawn; empty for one that nobody knows."""
    return _PROPERTIES.get(name, "")


def paint(tag: str) -> str:
    """What to do about a paint that is no colour and no gradient, but this element."""
    return _KINDS.get(tag, "")
