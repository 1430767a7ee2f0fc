from __future__ import annotations

import pytest

from kiosk.station.pin import fits, hashed, is_hash

SALT = "c29tZXNhbHRzb21lc2FsdA"
KEY = "A" * 43


def test_a_hash_fits_its_number_and_no_other() -> None:
    made = hashed("2468")
    assert is_hash(made)
    assert "2468" not in made.rpartition("$")[2]
    assert fits("2468", made)
    assert not fits("2469", made)
    assert not fits("", made)


def test_one_number_has_another_hash_each_time() -> None:
    assert hashed("2468") != hashed("2468")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (f"$argon2id$v=19$m=65536,t=2,p=1${SALT}${KEY}", True),
        (f"$argon2id$v=19$m=262144,t=10,p=1${SALT}${KEY}", True),
        (f"$argon2id$v=19$m=262145,t=2,p=1${SALT}${KEY}", False),
        (f"$argon2id$v=19$m=65536,t=11,p=1${SALT}${KEY}", False),
        (f"$argon2i$v=19$m=65536,t=2,p=1${SALT}${KEY}", False),
        (f"$argon2id$v=19$m=65536,t=2,p=1${SALT}", False),
        ("2468", False),
        ("", False),
    ],
)
def test_only_a_hash_that_is_quick_enough_is_one(text: str, holds: bool) -> None:
    assert is_hash(text) is holds


@pytest.mark.parametrize("text", [f"$argon2id$v=19$m=1,t=1,p=1${SALT}${KEY}", "$argon2id$"])
def test_a_hash_that_no_number_could_have_fits_none(text: str) -> None:
    assert not fits("2468", text)
