"""A drawing holds nothing but what the compiler writes."""

from __future__ import annotations

import pytest

from kiosk.pack.connection import Misshapen
from kiosk.pack.drawing import NAMESPACE, checked

HEAD = f'<svg xmlns="{NAMESPACE}" width="4" height="4">'


def test_a_drawing_of_plain_shapes_passes() -> None:
    svg = f'{HEAD}<g><rect height="4" width="4"/></g></svg>'.encode()
    assert checked(svg) == svg


@pytest.mark.parametrize("name", ["script", "style", "use", "image", "text", "a", "foreignObject"])
@pytest.mark.parametrize("attributes", ["", ' id="a"'])
def test_an_element_of_another_kind_does_not_pass(name: str, attributes: str) -> None:
    for svg in (
        f"{HEAD}<{name}{attributes}/></svg>",
        f"{HEAD}<g><{name}{attributes}></{name}></g></svg>",
    ):
        with pytest.raises(Misshapen):
            checked(svg.encode())
