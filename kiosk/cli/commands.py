"""What the commands do, each with its own imports. Each returns the exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kiosk.errors import ContentError, Finding, KioskError, PackError, UsageError
from kiosk.screen.options import RunOptions, TourOptions


def version(_: argparse.Namespace) -> int:
    """Prints what the program is made of, one part a line."""
    import platform
    import sqlite3

    from kiosk import __version__
    from kiosk.pack.reader import Pack
    from kiosk.station.paths import bundled_pack

    try:
        from PySide6.QtCore import qVersion

        qt = qVersion()
    except ImportError:
        qt = "is not installed"
    try:
        with Pack.open(bundled_pack()) as pack:
            held = f"{pack.info().id} {pack.info().version}"
    except KioskError:
        held = "none bundled"
    print(f"Waypost {__version__}\nQt {qt}\nSQLite {sqlite3.sqlite_version}")
    print(f"Python {platform.python_version()}\npack {held}")
    return 0


def selftest(options: argparse.Namespace) -> int:
    """Loads every page once."""
    from kiosk.tour.selftest import selftest as run

    return run(options.selftest, options.selftest_pack)


def checked(options: RunOptions) -> RunOptions:
    """The options with `topic` as a slug; as they are if no pack opens (the screen tells that).

    Raises KioskError for an unknown topic or language.
    """
    from kiosk.pack.asking import language_meant, topic_meant
    from kiosk.pack.reader import Pack
    from kiosk.station.config import load
    from kiosk.station.paths import paths
    from kiosk.station.store.choose import open_best

    config, _ = load(options.config or paths().config)
    try:
        front, _ = open_best([options.pack, config.pack])
    except PackError:
        return options
    with Pack.behind(front) as pack:
        if options.language is not None:
            language_meant(pack, options.language)
        if options.topic is not None:
            options = options._replace(topic=topic_meant(pack, options.topic))
    return options


def tour(options: argparse.Namespace) -> int:
    """Renders every screen."""
    from kiosk.tour.command import render

    return render(
        TourOptions(
            directory=options.directory,
            size=options.size,
            diagonal=options.diagonal,
            language=options.language,
            text_size=options.text_size,
            contrast=options.contrast,
            sheet=options.sheet,
            pack=options.pack,
        )
    )


def tour_instead(options: RunOptions, folder: Path) -> int:
    """Renders every screen where there is none to show them on."""
    from kiosk.tour.command import render

    result = render(TourOptions(folder, language=options.language, pack=options.pack))
    print(f"no display: the tour is in {folder / 'index.html'}")
    return result


def pack_build(options: argparse.Namespace) -> int:
    """Writes a pack file, or prints every fault and writes nothing."""
    from kiosk.compiler import build
    from kiosk.pack.reader import Pack

    try:
        result = build(
            options.content, options.output, today=options.today or "", progress=_progress()
        )
    except ContentError as fault:
        _print_findings(fault.findings)
        print(f"{options.content}: {_counted(fault.findings)}; nothing was written")
        return 1
    _print_findings(result.findings)
    with Pack.open(options.output, thorough=True) as pack:
        info, counts = pack.info(), pack.counts()
    size_kb = options.output.stat().st_size // 1000
    print(f"{options.output}: {info.id} {info.version}, {_amounts(counts)}, {size_kb} kB")
    return 0


def pack_check(options: argparse.Namespace) -> int:
    """Prints every fault of a content folder."""
    from datetime import date

    from kiosk.compiler import check, scores

    today = options.today or date.today().isoformat()  # noqa: DTZ011 - the day on the wall
    result = check(options.content, strict=options.strict, today=today, progress=_progress())
    if options.scores is not None:
        _write(options.scores, scores(options.content))
    if options.format == "json":
        import json

        findings = [each._asdict() for each in result.findings]
        print(json.dumps({"findings": findings, "counts": dict(result.counts)}, indent=1))
    else:
        _print_findings(result.findings)
        print(f"{options.content}: {_counted(result.findings)}; {_amounts(result.counts)}")
    return 0 if result.ok else 1


def pack_preview(options: argparse.Namespace) -> int:
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


def pack_new(options: argparse.Namespace) -> int:
    """Makes the beginning of a page, a picture or a language, with marks where words are to be written."""
    from kiosk.workshop.begin.new import begin

    for path in begin(options.content, options.what, options.slug, options.kind, options.category):
        print(path)
    return 0


def pack_stamp(options: argparse.Namespace) -> int:
    """Records what the translations into a language were made from."""
    from kiosk.workshop.stamp import stamp

    changed = stamp(options.content, options.language, options.slugs)
    for path in changed:
        print(path)
    print(f"{options.content}: {_amount(len(changed), 'file')} stamped")
    return 0


def pack_info(options: argparse.Namespace) -> int:
    """Checks a whole pack file and prints what it holds."""
    from kiosk.pack.counting import details
    from kiosk.pack.reader import Pack

    with Pack.open(options.file, thorough=True) as pack:
        info, counts = pack.info(), {**pack.counts(), **details(pack)}
    languages = ", ".join(f"{each.code} ({each.name})" for each in info.languages)
    print(f"file: {options.file}\nid: {info.id}\nversion: {info.version}\nlanguages: {languages}")
    for name, amount in counts.items():
        print(f"{name}: {amount}")
    print(f"bytes: {options.file.stat().st_size}")
    return 0


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as fault:
        raise UsageError(f"{path} cannot be written: {fault.strerror}") from fault


def config_check(options: argparse.Namespace) -> int:
    """Prints every fault of the configuration; names are checked against the pack in use."""
    from kiosk.station.config import load
    from kiosk.station.config.names import check_names

    path = _config_path(options)
    if path is None:
        print("no configuration file; all settings have their defaults")
        return 0
    config, findings = load(path)
    if config.pack or config.not_offered or config.languages:
        findings = sorted([*findings, *check_names(path, config.pack)])
    _print_findings(findings)
    print(f"{path}: {_counted(findings)}")
    if any(each.code == "config-unreadable" for each in findings):
        return 2
    return 1 if findings else 0


def config_show(options: argparse.Namespace) -> int:
    """Prints the settings in force; never the PIN."""
    from kiosk.station.config import load
    from kiosk.station.config.show import lines

    path = _config_path(options)
    config, findings = load(path)
    print(f"# {path or 'no configuration file'}: {_counted(findings)}")
    print("\n".join(lines(config)))
    return 0


def show_paths(_: argparse.Namespace) -> int:
    """Prints where things are on this machine."""
    from kiosk.station.log import LOG_NAME
    from kiosk.station.paths import bundled_pack, paths

    places = paths()
    for path in places.configs:
        there = "not in use" if path.exists() else "not there"
        print(f"configuration: {path} ({'in use' if path == places.config else there})")
    print(f"log: {places.log_folder / LOG_NAME}\nstate: {places.state_folder}")
    bundled = bundled_pack()
    print(f"bundled pack: {bundled}{'' if bundled.exists() else ' (not there)'}")
    return 0


def _config_path(options: argparse.Namespace) -> Path | None:
    from kiosk.station.paths import paths

    return options.config or paths().config


def _progress() -> Callable[[str], None] | None:
    """Shows steps on stderr, one over the other; nothing unless a person is watching."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    return lambda step: print(f"\r\x1b[K{step}", end="", file=sys.stderr, flush=True)


def _print_findings(findings: Iterable[Finding]) -> None:
    if _progress():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    for finding in findings:
        print(finding)


def _counted(findings: Iterable[Finding]) -> str:
    severities = [each.severity for each in findings]
    errors, warnings = severities.count("error"), severities.count("warning")
    parts = [_amount(errors, "error")] if errors else []
    parts += [_amount(warnings, "warning")] if warnings else []
    return ", ".join(parts) or "no findings"


def _amount(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def _amounts(counts: Mapping[str, int]) -> str:
    return ", ".join(_amount(number, name.removesuffix("s")) for name, number in counts.items())
