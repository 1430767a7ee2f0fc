"""The style of an element, from `style="..."` and from plain rules of a <style>. Source: CSS 2.1."""

from __future__ import annotations

import re

from kiosk.compiler.drawing import remedies
from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.svg import MOST_CHARACTERS, SvgElement

MOST_RULES = 1_000
MOST_DECLARATIONS = 100
MOST_CLASSES = 8
_SELECTOR = re.compile(r"(\*|[A-Za-z]+)?(?:([.#])([A-Za-z_][\w-]*))?")
_COMMENT = re.compile(r"/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|$)")
_Said = tuple[int, int, str]
"""What a rule says of one property: how much its selector weighs, where it stands among all rules, the value."""


class Sheet:
    """The rules of all style sheets of a drawing."""

    def __init__(self, sheets: list[tuple[SvgElement, str]], faults: Faults) -> None:
        self._faults = faults
        self._rules: dict[tuple[str, str], dict[str, _Said]] = {}
        self._count = 0
        for element, text in sheets:
            self._read(element, text)

    def _read(self, element: SvgElement, text: str) -> None:
        if len(text) > MOST_CHARACTERS:
            message = f"a style of {len(text):,} characters"
            self._faults.error(element.place, "too-large", message, remedies.SHEET)
            return
        for part in _COMMENT.sub("", text).split("}"):
            selectors, brace, body = part.partition("{")
            if not brace and not part.strip():
                continue
            declared = self._declared(element, body)
            for selector in selectors.split(","):
                self._count += 1
                if self._count > MOST_RULES:
                    message = f"more than {MOST_RULES:,} style rules"
                    self._faults.error(element.place, "too-large", message, remedies.SHEET)
                    return
                self._add(element, selector.strip(), declared)

    def _add(self, element: SvgElement, selector: str, declared: dict[str, str]) -> None:
        found = _SELECTOR.fullmatch(selector)
        if found is None or not selector:
            message = f"the style rule '{selector[:40]}' is not read"
            self._faults.error(element.place, "svg-value", message, remedies.SHEET)
            return
        tag, mark, name = found.groups()
        tag = "" if tag == "*" else tag or ""
        weight = {"#": 100, ".": 10, None: 0}[mark] + bool(tag)
        rule = self._rules.setdefault((tag, f"{mark}{name}" if mark else ""), {})
        rule |= {key: (weight, self._count, value) for key, value in declared.items()}

    def of(self, element: SvgElement) -> dict[str, str]:
        """What an element's attributes, the rules and its own style say together, the strongest of each."""
        own = element.attributes
        classes = own.get("class", "").split(None, MOST_CLASSES)
        if len(classes) > MOST_CLASSES:
            message = f"an element has more than {MOST_CLASSES} classes"
            self._faults.error(element.place, "too-large", message, remedies.SHEET)
            classes = []
        strongest: dict[str, _Said] = {}
        for mark in ("", *(f".{name}" for name in classes), f"#{own.get('id', '')}"):
            for tag in ("", element.tag):
                for name, said in self._rules.get((tag, mark), {}).items():
                    strongest[name] = max(said, strongest.get(name, said))
        style = {name: value for name, value in own.items() if name not in {"style", "class"}}
        style |= {name: value for name, (_, _, value) in strongest.items()}
        if "style" in own:
            style |= self._declared(element, own["style"])
        return style

    def _declared(self, element: SvgElement, text: str) -> dict[str, str]:
        """The names and values of `name: value; name: value`."""
        parts = text.split(";", MOST_DECLARATIONS + 1)
        if len(parts) > MOST_DECLARATIONS:
            message = f"a style of more than {MOST_DECLARATIONS} properties"
            self._faults.error(element.place, "too-large", message, remedies.SHEET)
            return {}
        pairs = [part.partition(":") for part in parts if ":" in part]
        return {
            name.strip().lower(): value.replace("!important", "").strip()
            for name, _, value in pairs
        }
