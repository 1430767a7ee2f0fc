"""From a clinical code to the pages it means."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.pack.connection import PackConnection, of_types

ICD10CM, SNOMED = "icd10cm", "snomed"
GROUP = 3
"""So many letters of an ICD-10 code name a group: "C78" does, "C7" names nothing."""
_SYSTEMS = {
    **dict.fromkeys(("icd10", "icd-10", "icd10cm", "icd-10-cm"), ICD10CM),
    **dict.fromkeys(("snomed", "snomedct", "snomed-ct", "sct"), SNOMED),
    **dict.fromkeys(("2.16.840.1.113883.6.90", "2.16.840.1.113883.6.3"), ICD10CM),
    "2.16.840.1.113883.6.96": SNOMED,
    "http://hl7.org/fhir/sid/icd-10-cm": ICD10CM,
    "http://hl7.org/fhir/sid/icd-10": ICD10CM,
    "http://snomed.info/sct": SNOMED,
}
URIS = {ICD10CM: "http://hl7.org/fhir/sid/icd-10-cm", SNOMED: "http://snomed.info/sct"}
"""The code systems as FHIR names them."""
_ICD = re.compile(r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?")
_SNOMED = re.compile(r"[0-9]{6,18}")


def system_named(name: str) -> str | None:
    """The system meant by a word, an OID or an address, or None. ICD-10 is looked up as ICD-10-CM."""
    return _SYSTEMS.get(name.strip().lower().removeprefix("urn:oid:"))


def system_of(code: str) -> str | None:
    """The system that a code belongs to by its form, or None."""
    if _ICD.fullmatch(code.strip().upper()):
        return ICD10CM
    return SNOMED if _SNOMED.fullmatch(code.strip()) else None


def pages(pack: PackConnection, system: str, code: str) -> tuple[str, ...]:
    """The slugs of the pages that a code means, by card number; none if it has not its system's form.

    An ICD-10-CM code means the page of the longest listed code it begins with (C18.7 that of C18), a group all pages of
    its listed codes. The point may be left out.
    """
    if system_of(code) != system:
        return ()
    listed = _listed(pack, system)
    if system == SNOMED:
        return tuple(slug for known, slug in listed if known == code.strip())
    asked = _bare(code)
    wider = [pair for pair in listed if asked.startswith(pair[0])]
    if wider:
        return (max(wider)[1],)  # all are beginnings of one code: the greatest is the longest
    return _distinct(slug for known, slug in listed if known.startswith(asked))


def near(pack: PackConnection, code: str) -> tuple[str, ...]:
    """The slugs of the pages of an ICD-10-CM code's group, by card number."""
    group = _bare(code)[:GROUP]
    if system_of(code) != ICD10CM:
        return ()
    listed = _listed(pack, ICD10CM)
    return _distinct(slug for known, slug in listed if known.startswith(group))


def _listed(pack: PackConnection, system: str) -> list[tuple[str, str]]:
    """Codes without points, and the slugs of their pages, by card number."""
    rows = pack.rows(
        "SELECT c.code, c.slug FROM code c JOIN topic t ON t.slug = c.slug"
        " WHERE c.system = ? ORDER BY t.card, c.code",
        [system],
    )
    return [(_bare(code), slug) for code, slug in (of_types(row, str, str) for row in rows)]


def _distinct(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(slugs))


def _bare(code: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", code.upper())
