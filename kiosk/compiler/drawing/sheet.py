"""The style of an element, from `style="..."` and from plain rules of a <style>. Source: CSS 2.1."""

from __future__ import annotations

import re

from kiosk.compiler.drawing import remedies
from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.svg import SvgElement

MOST_RULES = 1_000
MOST_DECLARATIONS = 100
MOST_CLASSES = 8
_SELECTOR = re.compile(r"(\*|[A-Za-z]+)?(?:([.#])([A-Za-z_][\w-]*))?")


class Sheet:
    """The rules of all style sheets of a drawing."""

    def __init__(self, sheets: list[tuple[SvgElement, str]], faults: Faults) -> None:
        self._faults = faults
        self._rules: dict[str, list[tuple[int, int, dict[str, str]]]] = {}
        self._count = 0
        for element, text in sheets:
            self._read(element, _without_comments(text))

    def _read(self, element: SvgElement, text: str) -> None:
        for part in text.split("}"):
            selectors, brace, body = part.partition("{")
            if not brace and not part.strip():
                continue
            self._count += 1
            if self._count > MOST_RULES:
                message = f"more than {MOST_RULES:,} style rules"
                self._faults.add(element.place, "too-large", message, remedies.SHEET)
                return
            declared = self._declared(element, body)
            for selector in selectors.split(","):
                self._add(element, selector.strip(), declared)

    def _add(self, element: SvgElement, selector: str, declared: dict[str, str]) -> None:
        found = _SELECTOR.fullmatch(selector)
        if found is None or not selector:
            message = f"the style rule '{selector[:40]}' is not read"
            self._faults.add(element.place, "svg-value", message, remedies.SHEET)
            return
        tag, mark, name = found.groups()
        weight = {"#": 100, ".": 10, None: 0}[mark] + (1 if tag and tag != "*" else 0)
        key = f"{mark}{name}" if mark else tag
        if mark and tag and tag != "*":
            declared = {**declared, "": tag}  # only of this element
        self._rules.setdefault(key, []).append((weight, self._count, declared))

    def of(self, element: SvgElement) -> dict[str, str]:
        """What an element's attributes, the rules and its own style say together, the strongest of each."""
        own = element.attributes
        classes = own.get("class", "").split(None, MOST_CLASSES)
        if len(classes) > MOST_CLASSES:
            message = f"an element has more than {MOST_CLASSES} classes"
            self._faults.add(element.place, "too-large", message, remedies.SHEET)
            classes = []
        keys = ["*", element.tag, *(f".{name}" for name in classes), f"#{own.get('id', '')}"]
        rules = [rule for key in keys for rule in self._rules.get(key, ())]
        said = {name: value for name, value in own.items() if name not in {"style", "class"}}
        for _, _, declared in sorted(rules, key=lambda rule: rule[:2]):
            if declared.get("", element.tag) == element.tag:
                said |= {name: value for name, value in declared.items() if name}
        if "style" in own:
            said |= self._declared(element, own["style"])
        return said

    def _declared(self, element: SvgElement, text: str) -> dict[str, str]:
        """The names and values of `name: value; name: value`."""
        parts = text.split(";", MOST_DECLARATIONS + 1)
        if len(parts) > MOST_DECLARATIONS:
            message = f"a style of more than {MOST_DECLARATIONS} properties"
            self._faults.add(element.place, "too-large", message, remedies.SHEET)
            return {}
        pairs = [part.partition(":") for part in parts if ":" in part]
        return {
            name.strip().lower(): value.replace("!important", "").strip()
            for name, _, value in pairs
        }


def _without_comments(text: str) -> str:
    kept: list[str] = []
    while text:
        before, _, text = text.partition("/*")
        kept.append(before)
        text = text.partition("*/")[2]
    return "".join(kept)
