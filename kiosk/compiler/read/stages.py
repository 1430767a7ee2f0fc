"""Reads the steps of a picture: the regions each speaks of, and what of the drawing it shows, hides, dims and moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.authored.fields import Fields
from kiosk.authored.near import did_you_mean
from kiosk.authored.nodes import Node
from kiosk.authored.nodes import Sequence as Items
from kiosk.authored.text import Text
from kiosk.compiler.drawing.drawing import Drawing
from kiosk.compiler.model import CaptionDef, StepDef
from kiosk.pack.types import Stage

MOST_STEPS = 12
MOST_ELEMENTS = 60
"""That one step may name."""


def read_steps(
    fields: Fields,
    drawing: Drawing | None,
    regions: Sequence[str],
    captions: Sequence[CaptionDef],
) -> tuple[Stage, tuple[StepDef, ...]]:
    """How the picture is drawn without a step, and its steps."""
    known = None if drawing is None or drawing.broken else drawing
    reader = _Reader(fields, known, regions, captions)
    still = reader.still(fields.mapping("still", "'still'", required=False))
    nodes = fields.nodes("steps", required=False, most=MOST_STEPS)
    return still, tuple(reader.steps(nodes))


def check_region(fields: Fields, name: Text, regions: Sequence[str]) -> None:
    """A finding if a picture has no region of that name."""
    if name.value not in regions:
        hint = did_you_mean(name.value, regions)
        fields.error(name.place(), "unknown-region", f"there is no region '{name}'", hint)


def check_drawn(fields: Fields, drawing: Drawing | None, name: Text) -> bool:
    """Whether an element of that id is drawn; a finding if not. Nothing is told of a drawing that has findings."""
    if drawing is None or drawing.broken or name.value in drawing.shapes:
        return True
    if name.value in drawing.ids:
        message, hint = f"the element '{name}' of diagram.svg draws nothing", ""
    else:
        message = f"diagram.svg has no element with the id '{name}'"
        hint = did_you_mean(name.value, drawing.shapes)
    fields.error(name.place(), "step-element", message, hint)
    return False


@dataclass
class _Written:
    """What an author says of one step, or of the picture without one."""

    marks: list[Text] = field(default_factory=list)
    shows: list[Text] = field(default_factory=list)
    hides: list[Text] = field(default_factory=list)
    dims: list[Text] = field(default_factory=list)
    moves: dict[Text, tuple[float, float]] = field(default_factory=dict)


class _Reader:
    def __init__(
        self,
        fields: Fields,
        drawing: Drawing | None,
        regions: Sequence[str],
        captions: Sequence[CaptionDef],
    ) -> None:
        self._fields = fields
        self._drawing = drawing
        self._regions = regions
        self._captions = captions

    def still(self, entry: Fields | None) -> Stage:
        if entry is None:
            return Stage()
        written = _Written(
            hides=self._elements(entry, "hides"),
            dims=self._elements(entry, "dims"),
            moves=self._moves(entry),
        )
        entry.finish()
        moved = {name.value: by for name, by in written.moves.items()}
        stage = self._stage({name.value for name in written.hides}, written.dims, moved)
        for region in sorted(set(stage.away).intersection(self._regions)):
            message = f"the region '{region}' is not where it can be touched while no step is shown"
            self._fields.error(entry.place, "step-region", message)
        return stage

    def steps(self, nodes: Sequence[Node]) -> Iterator[StepDef]:
        """Each step, which goes on from the one before; what a step brings is not drawn before it."""
        written = [self._written(node) for node in nodes]
        hidden: set[str] = set()
        for step in reversed(written):
            hidden |= {name.value for name in step.shows}
            hidden -= {name.value for name in step.hides}
        moved: dict[str, tuple[float, float]] = {}
        for step in written:
            for name in step.shows:
                if name.value not in hidden:
                    self._wrong(name, f"'{name}' is drawn before this step already")
                hidden.discard(name.value)
            for name in step.hides:
                if name.value in hidden:
                    self._wrong(name, f"'{name}' is not drawn before this step either")
                hidden.add(name.value)
            moved |= {name.value: by for name, by in step.moves.items()}
            stage = self._stage(hidden, step.dims, moved)
            for region in step.marks:
                if region.value in stage.away:
                    message = (
                        f"this step speaks of '{region}', which is not drawn in it, or elsewhere"
                    )
                    self._fields.error(region.place(), "step-region", message)
            yield StepDef(tuple(region.value for region in step.marks), stage)

    def _written(self, node: Node) -> _Written:
        if isinstance(node, Items):
            return _Written(self._marks(self._fields.texts_of(node, "a step")))
        entry = Fields(node, self._fields.file, self._fields.report, "a step")
        if entry.broken:
            return _Written()
        marks = self._marks(entry.texts("marks", required=False))
        shows, hides, dims = (self._elements(entry, key) for key in ("shows", "hides", "dims"))
        written = _Written(marks, shows, hides, dims, self._moves(entry))
        entry.finish()
        return written

    def _marks(self, names: Sequence[Text]) -> list[Text]:
        for name in names:
            check_region(self._fields, name, self._regions)
        return list(names)

    def _elements(self, entry: Fields, key: str) -> list[Text]:
        names = entry.unique(entry.texts(key, required=False, most=MOST_ELEMENTS), key)
        return [name for name in names if check_drawn(entry, self._drawing, name)]

    def _moves(self, entry: Fields) -> dict[Text, tuple[float, float]]:
        moves = entry.mapping("moves", "'moves'", required=False)
        found: dict[Text, tuple[float, float]] = {}
        if moves is None:
            return found
        for name, _ in moves.entries():
            by = moves.numbers(name.value, 2)
            if by is None or not check_drawn(moves, self._drawing, name):
                continue
            found[name] = (by[0], by[1])
        return found

    def _wrong(self, name: Text, message: str) -> None:
        self._fields.error(name.place(), "step-element", message)

    def _stage(
        self, hidden: set[str], dims: Sequence[Text], moved: Mapping[str, tuple[float, float]]
    ) -> Stage:
        elsewhere = {name: by for name, by in sorted(moved.items()) if by != (0, 0)}
        below = self._drawing.below if self._drawing else {}
        gone = hidden.union(
            elsewhere, *(below[name] for name in (*hidden, *elsewhere) if name in below)
        )
        away = [region for region in self._regions if region in gone]
        away += [place.id.value for place in self._captions if place.beside in gone]
        dimmed = sorted(name.value for name in dims)
        placed = tuple((name, *by) for name, by in elsewhere.items())
        return Stage(tuple(sorted(hidden)), tuple(dimmed), placed, tuple(away))
