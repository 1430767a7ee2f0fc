"""Reads `retired_cards` of pack.yaml: numbers of cards that are out of use, and the page nearest to what each was."""

from __future__ import annotations

import re

from kiosk.authored.fields import Fields
from kiosk.compiler.link.references import References
from kiosk.compiler.model import RetiredCard
from kiosk.pack.cards import LARGEST

_OWNER = "retired"
"""A card that is out of use makes no page reachable."""
_NUMBER = re.compile("[1-9][0-9]{0,3}")


def read_retired(fields: Fields, references: References) -> dict[int, RetiredCard]:
    """By number; entries that cannot be are left out, with a finding."""
    group = fields.mapping("retired_cards", "'retired_cards'", required=False)
    if group is None:
        return {}
    retired: dict[int, RetiredCard] = {}
    for key in [key for key, _ in group.entries()]:
        page = group.slug(key.value)
        references.add(_OWNER, "topic", page)
        if not _NUMBER.fullmatch(key.value):
            message = f"'{key}' is no number of a card"
            fields.error(key.place(), "wrong-value", message, f"from 1 to {LARGEST}")
        elif page:
            retired[int(key.value)] = RetiredCard(key.place(), page.value)
    return retired
