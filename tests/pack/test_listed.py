from __future__ import annotations

from kiosk.pack.listed import listed, numbered


def test_texts_of_a_list_stand_under_their_numbers_until_one_is_missing() -> None:
    texts = {numbered("call", 1): "Come", numbered("call", 2): "Look", numbered("call", 4): "Lost"}
    assert listed(texts, "call") == ("Come", "Look")
    assert listed(texts, "other") == ()
