"""What of a drawing is left in a step, and where."""

from __future__ import annotations

import pytest

from kiosk.pack.drawing import checked
from kiosk.pack.staging import staged
from kiosk.pack.types import Stage

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><g id="body"><path d="M0 0Z"/>'
    b'<g id="probe"><rect width="1"/><rect height="2" id="tip"/></g></g><circle id="spot" r="1"/></svg>'
)


@pytest.mark.parametrize(
    ("stage", "gone", "there"),
    [
        (Stage(), [], [b'id="probe"', b'id="tip"', b'id="spot"', b"M0 0Z"]),
        (Stage(hidden=("probe",)), [b'id="probe"', b'id="tip"', b"<rect"], [b"M0 0Z", b'"spot"']),
        (Stage(hidden=("tip",)), [b'id="tip"'], [b'<g id="probe"><rect width="1"/></g></g>']),
        (Stage(hidden=("spot",)), [b'id="spot"'], [b"</g></g></svg>"]),
        (Stage(hidden=("body", "tip")), [b"<g", b"<rect"], [b'8 6"><circle id="spot"']),
        (Stage(hidden=("tipp", "viewBox")), [], [b'id="tip"']),
        (
            Stage(dimmed=("spot",)),
            [],
            [b'</g><g opacity="0.25"><circle id="spot" r="1"/></g></svg>'],
        ),
        (
            Stage(moved=(("probe", 1.5, -2),)),
            [],
            [b'<g transform="translate(1.5 -2)"><g id="probe">', b'id="tip"/></g></g></g><circle'],
        ),
        (
            Stage(moved=(("tip", 0, 3),), dimmed=("tip", "body")),
            [],
            [
                b'8 6"><g opacity="0.25"><g id="body">',
                b'translate(0 3)"><g opacity="0.25"><rect he',
            ],
        ),
    ],
    ids=str,
)
def test_a_step_leaves_out_moves_and_dims(
    stage: Stage, gone: list[bytes], there: list[bytes]
) -> None:
    drawn = staged(SVG, stage)
    assert [part for part in gone if part in drawn] == []
    assert [part for part in there if part not in drawn] == []
    assert checked(drawn) == drawn
