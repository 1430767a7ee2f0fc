"""The index of pages, as FHIR wants it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

import pytest

from kiosk.pack.fhir import index, page_text
from kiosk.pack.reader import Pack


@pytest.fixture
def bundle(pack: Pack) -> dict[str, Any]:
    return json.loads(index(pack))


def of(bundle: dict[str, Any], resource_id: str) -> dict[str, Any]:
    (found,) = [e["resource"] for e in bundle["entry"] if e["resource"]["id"] == resource_id]
    return found


def test_the_same_pack_gives_the_same_bytes(pack: Pack) -> None:
    assert index(pack) == index(pack)


def test_every_page_is_a_document_in_each_language_it_is_written_in(bundle: dict[str, Any]) -> None:
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    ids = [entry["resource"]["id"] for entry in bundle["entry"]]
    assert ids == [
        *("card-1-en", "card-11-en", "card-11-ar"),
        *("card-12-en", "card-21-en", "card-22-en"),
    ]
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(addresses)) == len(ids)
    assert all(re.fullmatch("urn:uuid:[0-9a-f-]{36}", each) for each in addresses)


def test_a_document_has_its_page_s_names_codes_version_and_hash(
    pack: Pack, bundle: dict[str, Any]
) -> None:
    liver = of(bundle, "card-11-en")
    assert liver["status"] == "current"
    assert liver["docStatus"] == "preliminary"
    assert liver["meta"]["versionId"] == "2026.1"
    assert [each["value"] for each in liver["identifier"]] == ["liver", "0117"]
    assert [each["coding"][0] for each in liver["context"]["event"]] == [
        {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "C78.7"},
        {"system": "http://snomed.info/sct", "code": "94381002"},
    ]
    ((content),) = liver["content"]
    topic = pack.topic("en", "liver")
    assert topic is not None
    text = page_text(topic).encode()
    assert content["attachment"] == {
        "contentType": "text/plain;charset=utf-8",
        "language": "en",
        "size": len(text),
        "hash": base64.b64encode(hashlib.sha1(text, usedforsecurity=False).digest()).decode(),
        "title": "Liver",
    }
    assert "Where blood is cleaned" in text.decode()


def test_no_document_is_about_a_person(bundle: dict[str, Any]) -> None:
    allowed = {
        *("resourceType", "id", "meta", "language", "identifier", "status", "docStatus"),
        *("description", "content", "context"),
    }
    assert all(set(entry["resource"]) <= allowed for entry in bundle["entry"])
