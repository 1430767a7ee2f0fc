from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.measure import Start
from tests.bench.report import Results, page, percentile, put, table

RESULTS: Results = {
    "Waypost": ([Start(300, 320, 250), Start(100, 120, 200), Start(200, 220, 210)], None)
}


@pytest.mark.parametrize(("share", "value"), [(0.5, 20), (0.95, 40), (0.0, 10)])
def test_a_percentile_is_a_value_that_was_measured(share: float, value: float) -> None:
    assert percentile([40, 10, 30, 20], share) == value


def test_the_table_gives_medians() -> None:
    assert "| Waypost | 200 ms | 220 ms | 210 ms |" in table(RESULTS, pages=60)


def test_saving_leaves_what_stands_before_the_results(tmp_path: Path) -> None:
    file = tmp_path / "performance.md"
    file.write_text("# Performance\n\nHow.\n\n## Results\n\nNone yet.\n", encoding="utf-8")
    put(page(RESULTS, starts=3, touches=40, pages=60, idle_s=30, beside="| search | 2 ms |"), file)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Performance\n\nHow.\n\n## Results\n")
    assert "None yet" not in text
    assert "| Waypost | 200 ms" in text
    assert "| search | 2 ms |" in text
