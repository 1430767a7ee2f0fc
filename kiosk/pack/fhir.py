"""The pages of a pack as a FHIR Bundle, from which a hospital builds its menu. Nobody's care is documented: no subject.

Source: HL7 FHIR R4 (4.0.1), Bundle and DocumentReference.
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from typing import Any

from kiosk.pack import cards
from kiosk.pack.codes import URIS
from kiosk.pack.reader import Pack
from kiosk.pack.types import Topic

PAGE, CARD, PACK = "urn:waypost:page", "urn:waypost:card", "urn:waypost:pack"
"""What an identifier is: a slug, the number of a card as it is printed, a pack's id and version."""
CONTENT_TYPE = "text/plain;charset=utf-8"
Resource = dict[str, Any]


def index(pack: Pack) -> bytes:
    """A Bundle of a DocumentReference for each page in each language, by card number. The same pack, the same bytes.

    Raises PackError if the pack cannot be read.
    """
    info = pack.info()
    rows = sorted(pack.topics(info.languages[0].code), key=lambda row: row.card)
    entries = [
        _entry(pack, topic)
        for row in rows
        for language in info.languages
        if (topic := pack.topic(language.code, row.slug)) and topic.language == language.code
    ]
    bundle = {
        "resourceType": "Bundle",
        "identifier": {"system": PACK, "value": f"{info.id} {info.version}"},
        "type": "collection",
        "entry": entries,
    }
    return (json.dumps(bundle, ensure_ascii=False, indent=1) + "\n").encode()


def page_text(topic: Topic) -> str:
    """The words of a page, a line each: what `attachment.hash` is the digest of, in UTF-8."""
    runs = [topic.row.title, topic.row.summary, *(run.plain for run in topic.in_short)]
    runs += [said.plain for block in topic.blocks for said in block.content.texts()]
    runs += [run.plain for run in (*topic.questions, *topic.actions)]
    return "\n".join(runs)


def _entry(pack: Pack, topic: Topic) -> Resource:
    info = pack.info()
    name = f"{PACK}:{info.id}:{topic.row.slug}:{topic.language}"
    return {
        "fullUrl": uuid.uuid5(uuid.NAMESPACE_URL, name).urn,
        "resource": _reference(pack, topic, info.version),
    }


def _reference(pack: Pack, topic: Topic, version: str) -> Resource:
    row = topic.row
    codes = [{"coding": [coding]} for coding in _codings(pack, row.slug)]
    return {
        "resourceType": "DocumentReference",
        "id": f"card-{row.card}-{topic.language}",
        "meta": {"versionId": version},
        "language": topic.language,
        "identifier": [
            {"system": PAGE, "value": row.slug},
            {"system": CARD, "value": cards.printed(row.card)},
        ],
        "status": "current",
        "docStatus": "final" if topic.review.state == "reviewed" else "preliminary",
        "description": row.summary,
        "content": [{"attachment": _attachment(topic)}],
        **({"context": {"event": codes}} if codes else {}),
    }


def _attachment(topic: Topic) -> Resource:
    text = page_text(topic).encode()
    return {
        "contentType": CONTENT_TYPE,
        "language": topic.language,
        "size": len(text),
        "hash": base64.b64encode(hashlib.sha1(text, usedforsecurity=False).digest()).decode(),
        "title": topic.row.title,
    }


def _codings(pack: Pack, slug: str) -> list[Resource]:
    return [{"system": URIS[system], "code": code} for system, code in pack.codes(slug)]
