"""The content that comes with the product."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiler import build, check

CONTENT = Path(__file__).parents[2] / "content"


def test_the_shipped_content_has_no_findings() -> None:
    assert [str(finding) for finding in check(CONTENT, strict=True).findings] == []


def test_the_shipped_content_builds_twice_to_equal_bytes(tmp_path: Path) -> None:
    build(CONTENT, tmp_path / "one.kpack")
    build(CONTENT, tmp_path / "two.kpack")
    assert (tmp_path / "one.kpack").read_bytes() == (tmp_path / "two.kpack").read_bytes()
