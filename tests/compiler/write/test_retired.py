"""Cards that are out of use, from pack.yaml to the pack."""

from __future__ import annotations

from pathlib import Path

from kiosk.compiler import build
from kiosk.pack.launch import Retired, read
from kiosk.pack.reader import Pack


def test_a_retired_card_leads_to_the_nearest_page(content: Path, tmp_path: Path) -> None:
    with (content / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("retired_cards: {12: liver, 9: ablation}\n")
    build(content, tmp_path / "out.kpack")
    with Pack.open(tmp_path / "out.kpack") as pack:
        assert read(pack, "12") == Retired(12, "liver")
        assert read(pack, "9") == Retired(9, "ablation")
