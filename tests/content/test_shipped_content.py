"""The content that comes with the product; that nothing is found wrong with it is a gate of `make check`."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiler import build

CONTENT = Path(__file__).parents[2] / "content"


def test_the_shipped_content_builds_twice_to_equal_bytes(
    content_pack: Path, tmp_path: Path
) -> None:
    build(CONTENT, tmp_path / "again.kpack")
    assert content_pack.read_bytes() == (tmp_path / "again.kpack").read_bytes()
