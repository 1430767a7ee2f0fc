"""`kiosk pack proof`, `review` and `diff`: what a clinic stands behind."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import amount, counted, print_findings, progress, say, write
from kiosk.cli.values import Commands, day
from kiosk.errors import ContentError, UsageError


def add(kinds: Commands) -> None:
    """The words of `kiosk pack review`, `proof` and `diff`."""
    review = kinds.add_parser("review", help="record that a clinician has signed a page off")
    review.add_argument("content", type=Path, metavar="CONTENT")
    review.add_argument("topic", metavar="TOPIC", help="the slug of a page")
    review.add_argument("--by", metavar="ROLE", required=True, help="a role, never a name")
    review.add_argument("--due", type=day, metavar="DATE", required=True, help="to be read again")
    review.add_argument("--on", type=day, metavar="DATE", help="the day it was read; else today")
    review.add_argument(
        "--language",
        metavar="L",
        action="append",
        default=[],
        help="else every language of the page",
    )
    review.add_argument("--hash", metavar="HASH", default="", help="as printed on the proof read")
    review.set_defaults(command=review_topic)
    proof = kinds.add_parser("proof", help="print a pack's pages for reviewers to mark up")
    proof.add_argument("file", type=Path, metavar="FILE")
    proof.add_argument("-o", "--output", type=Path, metavar="PDF", required=True)
    proof.add_argument("--language", metavar="L", action="append", default=[], help="else all")
    proof.add_argument("--topic", metavar="SLUG", nargs="+", default=[], help="else every page")
    proof.set_defaults(command=proof_pack)
    diff = kinds.add_parser("diff", help="tell what is different between two packs")
    diff.add_argument("old", type=Path, metavar="OLD", help="a pack, or a content folder")
    diff.add_argument("new", type=Path, metavar="NEW")
    diff.add_argument("--format", choices=["text", "json"], default="text")
    diff.set_defaults(command=diff_packs)


def review_topic(options: argparse.Namespace) -> int:
    """Records a sign-off of a page, bound to all of its words and pictures."""
    from datetime import date

    from kiosk.workshop.review import SignOff, review

    today = date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    sign_off = SignOff(
        by=options.by,
        on=options.on or today,
        due=options.due,
        today=today,
        languages=options.language,
        digest=options.hash.lower(),
    )
    try:
        signed = review(options.content, options.topic, sign_off)
    except ContentError as fault:
        print_findings(fault.findings)
        say(f"{options.content}: {counted(fault.findings)}; nothing was signed off")
        return 1
    for path, digest in signed.items():
        say(f"{path}: signed off, {digest}")
    return 0


def diff_packs(options: argparse.Namespace) -> int:
    """Tells the differences of two packs; 1 if there are any, 2 if one of the packs cannot be read."""
    from kiosk.workshop.diff.command import diff
    from kiosk.workshop.diff.tell import as_json, as_lines

    changes, old, new = diff(options.old, options.new)
    if options.format == "json":
        print(as_json(changes, old, new))
    else:
        for line in as_lines(changes, old, new):
            say(line)
    return 1 if changes else 0


def proof_pack(options: argparse.Namespace) -> int:
    """Writes a PDF of a pack's pages, with a box to sign on each."""
    from kiosk.compiler.write.whole import would_replace
    from kiosk.paper.proof.command import proof
    from kiosk.screen.environment import prepare_environment

    if would_replace(options.output, b"%PDF-"):
        raise UsageError(
            f"{options.output} is there and is no PDF: give another name, or delete it"
        )
    prepare_environment("offscreen")
    from kiosk.screen.engine import add_other_fonts, application

    kept = application(["waypost"])
    add_other_fonts()
    data, count = proof(options.file, options.language, options.topic, progress())
    write(options.output, data)
    del kept
    say(f"{options.output}: {amount(count, 'sheet')}, {len(data) // 1000} kB")
    return 0
