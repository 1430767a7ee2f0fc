"""The faults of one drawing: equal ones stand in one line, and a drawing full of them stays readable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile

MOST_KINDS = 40


@dataclass
class _Fault:
    place: Place
    hint: str
    count: int = 1


class Faults:
    """Collects what is wrong with a drawing, until `tell` puts it into the report."""

    def __init__(self, file: SourceFile, report: Report) -> None:
        self.file = file
        self._report = report
        self._kinds: dict[tuple[str, str], _Fault] = {}
        self._unlisted = 0

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def error(
        self,
        place: Callable[[SourceFile], Place],
        code: str,
        message: str,
        hint: str | Callable[[], str] = "",
    ) -> None:
        """Adds a fault; place and hint are asked for only where they will be told."""
        known = self._kinds.get((code, message))
        if known is not None:
            known.count += 1
        elif len(self._kinds) < MOST_KINDS:
            said = hint if isinstance(hint, str) else hint()
            self._kinds[code, message] = _Fault(place(self.file), said)
        else:
            self._unlisted += 1

    def tell(self) -> None:
        """Puts each kind of fault into the report, at the place of its first."""
        for (code, message), fault in self._kinds.items():
            more = f", and {fault.count - 1} more like it" if fault.count > 1 else ""
            self._report.error(fault.place, code, message + more, fault.hint)
        if self._unlisted:
            message = f"{self._unlisted} more findings in this drawing are not listed"
            self._report.error(Place(self.file.path), "too-large", message, "mend the others first")
        self._kinds, self._unlisted = {}, 0
