"""What of a drawing each step shows, worked out from what its author wrote of all of them."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiler import build, check
from kiosk.pack.reader import Pack
from kiosk.pack.types import Stage, Step

DIAGRAM = "diagrams/body-map/diagram.yaml"
REGIONS = "regions:\n  - {id: liver, topic: liver}\n  - {id: vein, pin: [420, 480]}\n"


def written(content: Path, stages: str) -> None:
    (content / DIAGRAM).write_text(f"{REGIONS}{stages}sources: [GEN]\n", "utf-8")


def steps(content: Path, stages: str) -> tuple[Stage, tuple[Step, ...]]:
    written(content, stages)
    path = content.parent / "stages.kpack"
    build(content, path)
    with Pack.open(path) as pack:
        diagram = pack.diagram("en", "body-map")
    assert diagram is not None
    return diagram.still, diagram.steps


def test_what_a_step_brings_is_not_drawn_before_it(content: Path) -> None:
    still, (first, second) = steps(
        content, "steps:\n  - {marks: [liver]}\n  - {marks: [vein], shows: [vein]}\n"
    )
    assert still == Stage()
    assert first.stage == Stage(hidden=("vein",), away=("vein",))
    assert second.stage == Stage()
    assert (first.regions, second.regions) == (("liver",), ("vein",))


def test_what_a_step_takes_away_stays_away_and_may_come_again(content: Path) -> None:
    _, (first, second) = steps(
        content, "steps:\n  - {marks: [liver], hides: [vein]}\n  - {marks: [vein], shows: [vein]}\n"
    )
    assert first.stage.hidden == ("vein",)
    assert second.stage.hidden == ()


def test_dims_hold_for_one_step_and_moves_from_it_on(content: Path) -> None:
    _, (first, second) = steps(
        content,
        "steps:\n  - {marks: [vein], dims: [vein], moves: {liver: [40, -10]}}\n  - [vein]\n",
    )
    assert first.stage == Stage(dimmed=("vein",), moved=(("liver", 40, -10),), away=("liver",))
    assert second.stage == Stage(moved=(("liver", 40, -10),), away=("liver",))


def test_the_still_picture_has_what_its_author_leaves_in_it(content: Path) -> None:
    svg = content / "diagrams/body-map/diagram.svg"
    svg.write_text(svg.read_text().replace("<circle cx", '<circle id="tumor" cx'))
    still, _ = steps(content, "still: {hides: [tumor]}\nsteps:\n  - [vein]\n  - [liver]\n")
    assert still == Stage(hidden=("tumor",))


def test_offsets_are_those_of_the_authors_units_in_a_drawing_of_another_size(content: Path) -> None:
    svg = content / "diagrams/body-map/diagram.svg"
    svg.write_text(svg.read_text().replace('"0 0 800 600"', '"-4000 -3000 8000 6000"'))
    path = content.parent / "large.kpack"
    written(content, "steps:\n  - {moves: {vein: [40, -10]}}\n  - [liver]\n")
    build(content, path)
    with Pack.open(path) as pack:
        drawn = pack.diagram_svg("body-map", 0).decode()
    assert drawn.index("matrix(0.1 ") < drawn.index('"translate(40 -10)"') < drawn.index('"vein"')


def test_a_drawing_with_faults_has_no_faults_of_its_steps_told(content: Path) -> None:
    svg = content / "diagrams/body-map/diagram.svg"
    svg.write_text(svg.read_text().replace("<title>", "<text>a</text><title>"))
    written(content, "steps:\n  - {shows: [nothing]}\n  - {hides: [nowhere]}\n")
    assert {each.code for each in check(content).findings} == {"svg-element"}
