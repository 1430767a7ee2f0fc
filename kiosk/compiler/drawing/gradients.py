"""Gradients that take their colours from another one, as Inkscape saves them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.drawing import ALLOWED, MOST_ELEMENTS

MOST_STEPS = 8


def completed(elements: Sequence[SvgElement], faults: Faults) -> None:
    """Gives each gradient what it takes from the one that its `href` names."""
    gradients = {
        element.attributes.get("id", ""): element
        for element in elements
        if element.tag.endswith("Gradient")
    }
    count = len(elements)
    for element in gradients.values():
        own = len(element.children)
        _complete(element, gradients, faults)
        count += len(element.children) - own
        if count > MOST_ELEMENTS:
            message = f"gradients with more than {MOST_ELEMENTS} colours"
            faults.error(
                element.place, "too-large", message, "give fewer of them colours of their own"
            )
            element.children = []


def _complete(element: SvgElement, gradients: Mapping[str, SvgElement], faults: Faults) -> None:
    """Goes from gradient to gradient until there are colours, or until it has been to one before."""
    been = {id(element)}
    address = element.attributes.pop("href", "")
    while address:
        base = gradients.get(address.removeprefix("#"))
        if base is None or not address.startswith("#"):
            message = f"there is no gradient '{address.removeprefix('#')[:40]}' in this file"
            faults.error(lambda file: element.place(file, "href"), "svg-value", message)
            return
        if id(base) in been:
            return
        if len(been) > MOST_STEPS:
            message = f"a gradient takes its colours over more than {MOST_STEPS} others"
            faults.error(element.place, "svg-value", message, "give it colours of its own")
            return
        been.add(id(base))
        for name, value in base.attributes.items():
            if name in ALLOWED[element.tag] and name != "id":
                element.attributes.setdefault(name, value)
        element.children = element.children or base.children
        address = base.attributes.get("href", "")
