"""`kiosk pack ...`: content folders and pack files."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import approval
from kiosk.cli.output import (
    amount,
    amounts,
    counted,
    print_findings,
    progress,
    refuse_to_replace,
    say,
    write,
)
from kiosk.cli.values import Commands, day, size
from kiosk.errors import ContentError, UsageError

_TODAY = "reviews due before DATE are findings"


def add(commands: Commands) -> None:
    """The words of `kiosk pack`."""
    group = commands.add_parser("pack", help="content packs")
    kinds = group.add_subparsers(metavar="COMMAND", required=True)
    build = kinds.add_parser("build", help="make a pack file from a content folder")
    build.add_argument("content", type=Path, metavar="CONTENT")
    build.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    build.add_argument("--today", type=day, metavar="DATE", help=_TODAY)
    build.set_defaults(command=build_pack)
    check = kinds.add_parser("check", help="report every fault in a content folder")
    check.add_argument("content", type=Path, metavar="CONTENT")
    check.add_argument("--strict", action="store_true", help="warnings fail too")
    check.add_argument("--format", choices=["text", "json"], default="text")
    check.add_argument("--today", type=day, metavar="DATE", help=f"{_TODAY}; else today")
    check.add_argument("--scores", type=Path, metavar="FILE", help="write each page's scores")
    check.set_defaults(command=check_content)
    _add_workshop(kinds)
    stamp = kinds.add_parser("stamp", help="record what a translation was made from")
    stamp.add_argument("content", type=Path, metavar="CONTENT")
    stamp.add_argument("language", metavar="LANGUAGE")
    stamp.add_argument("slugs", nargs="*", metavar="SLUG", help="else everything")
    stamp.set_defaults(command=stamp_language)
    approval.add(kinds)
    info = kinds.add_parser("info", help="check a pack file and say what is in it")
    info.add_argument("file", type=Path, metavar="FILE")
    info.set_defaults(command=describe_pack)


def _add_workshop(kinds: Commands) -> None:
    preview = kinds.add_parser("preview", help="the kiosk in a window, on content as it is saved")
    preview.add_argument("content", type=Path, metavar="CONTENT")
    preview.add_argument("--language", metavar="L")
    preview.add_argument("--topic", metavar="WHAT", help="as for `kiosk run`")
    preview.add_argument("--windowed", type=size, metavar="WxH", help="1280x720 unless given")
    preview.add_argument("--config", type=Path, metavar="FILE")
    preview.add_argument("--compiler", choices=["pages", "words"], help=argparse.SUPPRESS)
    preview.set_defaults(command=preview_content)
    new = kinds.add_parser("new", help="begin a topic, a diagram or a language")
    new.add_argument("what", choices=["topic", "diagram", "language"])
    new.add_argument("slug", metavar="SLUG", help="for a language its code, such as fr")
    new.add_argument("--content", type=Path, metavar="CONTENT", default=Path("content"))
    new.add_argument("--kind", choices=["site", "treatment", "guide"], help="of a topic")
    new.add_argument("--category", metavar="C", help="of a treatment")
    new.set_defaults(command=begin_new)


def build_pack(options: argparse.Namespace) -> int:
    """Writes a pack file, or prints every fault and writes nothing."""
    from kiosk.compiler import build
    from kiosk.pack.reader import Pack

    _refuse_to_replace(options.output, options.content, b"SQLite format 3", "a pack")
    try:
        result = build(
            options.content, options.output, today=options.today or "", progress=progress()
        )
    except ContentError as fault:
        print_findings(fault.findings)
        say(f"{options.content}: {counted(fault.findings)}; nothing was written")
        return 1
    print_findings(result.findings)
    with Pack.open(options.output) as pack:
        info, counts = pack.info(), pack.counts()
    size_kb = options.output.stat().st_size // 1000
    say(f"{options.output}: {info.id} {info.version}, {amounts(counts)}, {size_kb} kB")
    return 0


def check_content(options: argparse.Namespace) -> int:
    """Prints every fault of a content folder."""
    from datetime import date

    from kiosk.compiler import check, scores

    if options.scores is not None:
        _refuse_to_replace(options.scores, options.content, b"# Reading scores", "such a table")
    today = options.today or date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    result = check(options.content, strict=options.strict, today=today, progress=progress())
    if options.scores is not None:
        write(options.scores, scores(options.content).encode())
    if options.format == "json":
        import json

        findings = [each._asdict() for each in result.findings]
        print(json.dumps({"findings": findings, "counts": dict(result.counts)}, indent=1))
    else:
        print_findings(result.findings)
        say(f"{options.content}: {counted(result.findings)}; {amounts(result.counts)}")
    return 0 if result.ok else 1


def _refuse_to_replace(file: Path, content: Path, beginning: bytes, what: str) -> None:
    """Raises UsageError where an author's own file would be written over."""
    if file.resolve().is_relative_to(content.resolve()):
        raise UsageError(f"{file} is in the content folder: write it elsewhere")
    refuse_to_replace(file, beginning, what)


def preview_content(options: argparse.Namespace) -> int:
    """Shows a content folder in a window, as it is saved."""
    if options.compiler:
        from kiosk.workshop.preview.drafts import serve

        return serve(options.content, options.compiler)
    from kiosk.workshop.preview.run import PreviewOptions, preview

    return preview(
        PreviewOptions(
            content=options.content,
            config=options.config,
            language=options.language,
            topic=options.topic,
            windowed=options.windowed,
        )
    )


def begin_new(options: argparse.Namespace) -> int:
    """Makes the beginning of a page, a picture or a language, with marks where words are to be written."""
    from kiosk.workshop.begin.new import begin

    for path in begin(options.content, options.what, options.slug, options.kind, options.category):
        say(path)
    return 0


def stamp_language(options: argparse.Namespace) -> int:
    """Records what the translations into a language were made from."""
    from kiosk.workshop.stamp import stamp

    changed = stamp(options.content, options.language, options.slugs)
    for path in changed:
        say(path)
    say(f"{options.content}: {amount(len(changed), 'file')} stamped")
    return 0


def describe_pack(options: argparse.Namespace) -> int:
    """Checks a whole pack file and prints what it holds."""
    from kiosk.pack.counting import details
    from kiosk.pack.reader import Pack

    with Pack.open(options.file) as pack:
        info, counts = pack.info(), {**pack.counts(), **details(pack)}
    languages = ", ".join(f"{each.code} ({each.name})" for each in info.languages)
    told = {"file": options.file, "id": info.id, "version": info.version, "languages": languages}
    for name, value in {**told, **counts, "bytes": options.file.stat().st_size}.items():
        say(f"{name}: {value}")
    return 0
