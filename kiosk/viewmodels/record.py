"""The line for the record of a visit that is going on."""

from __future__ import annotations

from datetime import date

from kiosk.viewmodels.library import Library
from kiosk.visit import chart


def line_of(library: Library, day: date) -> str:
    """Names the pages that were shown in this visit, by card numbers, and in which languages; see `visit.chart`."""
    state, pack = library.store.state, library.pack
    language = state.settings.language
    numbers = [row.card for row in pack.topic_rows(language, state.opened)]
    read_in = state.read_in or (language,)
    return chart.line(day, numbers, read_in, pack.info().version, taught=state.panel.taught)
