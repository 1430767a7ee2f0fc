"""Every block that can be made goes into a pack and comes out as it was."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.blocks import KINDS, Block
from kiosk.pack.codec import from_json, to_json

TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=6)


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a type as a block's fields have it."""
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{f.name: values(hints[f.name]) for f in fields(hint)})
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        if inner[-1] is Ellipsis:
            return st.lists(values(inner[0]), max_size=2).map(tuple)
        return st.tuples(*map(values, inner))
    return {str: TEXT, int: st.integers(0, 10**6), bool: st.booleans()}[hint]


BLOCKS = st.sampled_from(sorted(KINDS)).flatmap(lambda kind: values(KINDS[kind]))


@given(BLOCKS)
def test_a_block_comes_out_of_a_pack_as_it_went_in(block: Block) -> None:
    text = to_json(block)
    found = from_json(type(block), text)
    assert found == block
    assert to_json(found) == text


@given(BLOCKS)
def test_all_that_a_block_says_is_in_its_json(block: Block) -> None:
    text = to_json(block)
    for said in block.texts():
        assert to_json([said.plain])[2:-2] in text
