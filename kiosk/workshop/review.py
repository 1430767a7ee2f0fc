"""Records that a clinician has read a page, and just what they read: `kiosk pack review`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.authored.near import did_you_mean
from kiosk.compiler.build import gather
from kiosk.compiler.gates.reviewed import UNKNOWN_ROLE, why_no_profession
from kiosk.compiler.link.signed import digest_of, parts
from kiosk.compiler.model import Content
from kiosk.compiler.read.review import MOST_YEARS, file_of, latest_due, why_no_role
from kiosk.errors import ContentError, UsageError
from kiosk.workshop.files import read, write

HEADER = "# `kiosk pack review` writes this file: what was signed off, by its digests. Do not change it by hand.\n"


@dataclass(frozen=True)
class SignOff:
    """Who has read a page, on which day, and when it is to be read again (days as YYYY-MM-DD; `today` too).

    No `languages`: all of the pack's. `digest` is what stands on the proof that was read; empty: nobody asks.
    """

    by: str
    on: str
    due: str
    today: str
    languages: Sequence[str] = ()
    digest: str = ""


def review(content: Path, slug: str, sign_off: SignOff) -> dict[Path, str]:
    """Writes the review of a page in each language asked for; each file with the digest of what was signed.

    All of these files are written or none. Raises UsageError for a role, day, page or language that cannot be, or if
    the page is not what was printed on the proof; ContentError if the content has errors: what is broken is not signed.
    """
    _check(sign_off)
    view, findings = gather(content)
    errors = [each for each in findings if each.severity == "error"]
    if errors:
        raise ContentError(errors)
    if why := why_no_profession(view.content, sign_off.by):
        raise UsageError(f"--by: {why}: {UNKNOWN_ROLE}")
    languages = _languages(view.content, slug, sign_off.languages)
    found = {language: parts(view.content, view.links, slug, language) for language in languages}
    _check_seen(slug, found, sign_off.digest)
    texts: dict[Path, str] = {}
    digests: dict[Path, str] = {}
    for language, signed in found.items():
        path = content / "topics" / slug / file_of(language)
        texts[path] = _written(path, sign_off, signed)
        digests[path] = digest_of(signed)
    write(texts)
    return digests


def _check(sign_off: SignOff) -> None:
    why = why_no_role(sign_off.by)
    if why:
        raise UsageError(f"--by: {why}")
    if sign_off.on > sign_off.today:
        raise UsageError(
            f"--on {sign_off.on} is still to come: nobody can have read it then (today is {sign_off.today})"
        )
    if sign_off.due <= max(sign_off.today, sign_off.on):
        raise UsageError(
            f"--due {sign_off.due} is not after today ({sign_off.today}): name the day to read it again"
        )
    latest = latest_due(sign_off.on)
    if sign_off.due > latest:
        raise UsageError(
            f"--due {sign_off.due} is more than {MOST_YEARS} years after {sign_off.on}: {latest} at the latest"
        )


def _languages(content: Content, slug: str, asked: Sequence[str]) -> list[str]:
    if slug not in content.topics:
        hint = did_you_mean(slug, content.topics)
        raise UsageError("; ".join(filter(None, (f"there is no topic '{slug}'", hint))))
    there = [each for each in content.languages if (slug, each) in content.pages]
    for language in asked:
        if language not in there:
            raise UsageError(f"'{slug}' is not there in '{language}'; there is {', '.join(there)}")
    return list(dict.fromkeys(asked)) or there


def _check_seen(slug: str, found: Mapping[str, Mapping[str, str]], seen: str) -> None:
    """Who names a digest has read that, in one language."""
    if not seen:
        return
    if len(found) != 1:
        raise UsageError("--hash is of one language: name it with --language")
    for language, signed in found.items():
        now = digest_of(signed)
        if now != seen:
            raise UsageError(
                f"'{slug}' in '{language}' is now {now}, not {seen}: it has changed since that proof was printed"
            )


def _written(path: Path, sign_off: SignOff, signed: Mapping[str, str]) -> str:
    """The file's text; remarks that stand in an old one stay, at its head."""
    old = read(path) if path.exists() else HEADER
    remarks = [line for line in old.splitlines() if line.lstrip().startswith("#")]
    lines = [f"by: {_quoted(sign_off.by)}", f"on: {sign_off.on}", f"due: {sign_off.due}", "signed:"]
    lines += [f"  {name}: {digest}" for name, digest in signed.items()]
    return "\n".join([*remarks, *lines, ""])


def _quoted(words: str) -> str:
    """Words as a YAML text that stands between quotes."""
    return "'" + words.strip().replace("'", "''") + "'"
