from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__
from kiosk.cli import about
from kiosk.cli import main as cli
from kiosk.errors import UsageError
from kiosk.screen.options import RunOptions
from kiosk.station.store import choose
from kiosk.tour.options import TourOptions
from tests.pack.tiny import write_pack


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, log and state in a folder of the test's own; a small bundled pack."""
    home = tmp_path / "home"
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(home))
    bundled = write_pack(tmp_path / "bundled.kpack")
    monkeypatch.setattr(choose, "bundled_pack", lambda: bundled)
    return home


def fake_module(monkeypatch: pytest.MonkeyPatch, name: str, **functions: object) -> None:
    module = ModuleType(name)
    vars(module).update(functions)
    monkeypatch.setitem(sys.modules, name, module)


def code_of(*arguments: str) -> int:
    try:
        return cli.main(arguments)
    except SystemExit as ending:
        return int(ending.code or 0)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "say what to do"),
        (["dance"], "invalid choice: 'dance'"),
        (["pack"], "required: COMMAND"),
        (["pack", "build", "content"], "required: -o"),
        (["tour"], "required: DIR"),
        (["tour", "d", "--size", "big"], "'big' is not a size such as 1920x1080"),
        (["tour", "d", "--size", "1x1"], "each side must be 240 to 16384 pixels"),
        (["tour", "d", "--size", "999999x999999"], "each side must be"),
        (["tour", "d", "--diagonal", "nan"], "'nan' is not a number of inches from 5.0 to 150.0"),
        (["tour", "d", "--diagonal", "-3"], "'-3' is not a number of inches"),
        (["tour", "d", "--text-size", "110"], "choose from 100, 130, 165, 200"),
        (["tour", "d", "--contrast", "low"], "invalid choice: 'low'"),
        (["run", "--windowed", "1920"], "'1920' is not a size"),
        (["run", "--lang", "en"], "unrecognized arguments: --lang"),
        (["pack", "check", "/no/such/folder"], "/no/such/folder"),
    ],
)
def test_wrong_usage_is_one_sentence_and_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert code_of(*arguments) == 2
    shown = capsys.readouterr()
    assert says in shown.err
    assert shown.err.count("\n") == 1
    assert shown.out == ""


def test_help_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of("--help") == 0
    assert "kiosk" in capsys.readouterr().out


def test_version_names_every_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of("--version") == 0
    parts = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert parts == ["Waypost", "Qt", "SQLite", "Python", "pack"]


def test_run_hands_its_options_to_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[RunOptions] = []
    functions = {"run": lambda options: seen.append(options) or 7}
    fake_module(monkeypatch, "kiosk.screen.run", **functions)
    assert code_of("run") == 7
    assert code_of("run", "--windowed", "800x600", "--pack", "p", "--or-tour", "t") == 7
    assert seen[0] == RunOptions()
    assert seen[1] == RunOptions(pack=Path("p"), windowed=(800, 600))


def test_run_makes_a_tour_where_there_is_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[TourOptions] = []
    fake_module(monkeypatch, "kiosk.screen.environment", has_display=lambda: False)
    fake_module(monkeypatch, "kiosk.tour.command", render=lambda options: seen.append(options) or 0)
    assert code_of("run", "--pack", "p", "--or-tour", "t") == 0
    assert seen == [TourOptions(Path("t"), pack=Path("p"))]


def test_that_tour_is_of_what_the_settings_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[TourOptions] = []
    fake_module(monkeypatch, "kiosk.screen.environment", has_display=lambda: False)
    fake_module(monkeypatch, "kiosk.tour.command", render=lambda options: seen.append(options) or 0)
    path = tmp_path / "clinic.yaml"
    path.write_text("pack: own.kpack\nscreen: {rotation: 90}\nspare: 1\n", encoding="utf-8")
    assert code_of("run", "--config", str(path), "--or-tour", "t") == 0
    assert code_of("tour", "t", "--config", str(path)) == 0
    assert [options.config.pack for options in seen] == [tmp_path / "own.kpack"] * 2
    assert [options.config.screen.rotation for options in seen] == [90, 90]
    assert capsys.readouterr().err.count("`spare` is not a setting") == 2


def test_run_turns_a_code_into_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[RunOptions] = []
    fake_module(monkeypatch, "kiosk.screen.run", run=lambda options: seen.append(options) or 0)
    assert code_of("run", "--topic", "icd10:C78.70", "--language", "ar") == 0
    assert code_of("run", "--topic", "icd10:C78") == 0, "the screen offers its pages"
    assert seen == [RunOptions(topic="liver", language="ar"), RunOptions(topic="icd10:C78")]


def test_run_takes_the_language_of_a_query(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[RunOptions] = []
    fake_module(monkeypatch, "kiosk.screen.run", run=lambda options: seen.append(options) or 0)
    query = "informationRecipient.languageCode.c=ar&mainSearchCriteria.v.c=C78.7"
    assert code_of("run", "--topic", query) == 0
    assert code_of("run", "--topic", query, "--language", "en") == 0
    assert seen == [RunOptions(topic="liver", language=each) for each in ("ar", "en")]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--topic", "livr"], "did you mean liver?"),
        (["--topic", "Maria"], "name a slug, a card number or a code"),
        (["--language", "fr"], "has no language 'fr'; it has en, ar"),
    ],
)
def test_run_refuses_unknown_pages_and_languages_with_1(
    capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert code_of("run", *arguments) == 1
    assert says in capsys.readouterr().err


def test_run_without_any_pack_leaves_the_telling_to_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[RunOptions] = []
    fake_module(monkeypatch, "kiosk.screen.run", run=lambda options: seen.append(options) or 0)
    monkeypatch.setattr(choose, "bundled_pack", lambda: tmp_path / "gone.kpack")
    assert code_of("run", "--topic", "liver") == 0
    assert seen == [RunOptions(topic="liver")]


def test_starting_the_screen_loads_no_compiler_and_no_yaml() -> None:
    script = (
        "import sys, types; shown = types.ModuleType('kiosk.screen.run')\n"
        "shown.run = lambda options: 0; sys.modules['kiosk.screen.run'] = shown\n"
        "from kiosk.cli.main import main; assert main(['run']) == 0\n"
        "print([n for n in sys.modules if n in ('yaml', 'sqlite3', 'argparse', 'logging')"
        " or n.startswith('kiosk.compiler')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_tour_hands_its_options_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[TourOptions] = []
    fake_module(monkeypatch, "kiosk.tour.command", render=lambda options: seen.append(options) or 0)
    assert code_of("tour", "d") == 0
    words = "tour d --size 1080x1920 --diagonal 32 --text-size 200% --contrast high --sheet"
    assert code_of(*words.split(), "--language", "es", "--pack", "p") == 0
    assert seen[0] == TourOptions(Path("d"))
    assert seen[1] == TourOptions(
        Path("d"), (1080, 1920), 32.0, "es", 200, "high", sheet=True, pack=Path("p")
    )


def test_selftest_hands_its_options_on(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_module(monkeypatch, "kiosk.tour.selftest", selftest=lambda png, pack: len(f"{png}{pack}"))
    assert code_of("--selftest", "a.png") == len("a.pngNone")
    assert code_of("--selftest", "a.png", "--pack", "p") == len("a.pngp")


def test_good_content_is_checked_with_0(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of("pack", "check", str(content)) == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines()[-1].startswith(f"{content}: ")
    assert shown.err == ""


def test_faults_are_printed_with_their_place_and_1(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "topics" / "liver" / "topic.yaml").write_text("kind: magic\n", encoding="utf-8")
    assert code_of("pack", "check", str(content)) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any("liver/topic.yaml:1:7: error[" in line for line in lines[:-1])
    assert "error" in lines[-1]


def test_faults_come_as_json(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "topics" / "liver" / "topic.yaml").write_text("kind: magic\n", encoding="utf-8")
    assert code_of("pack", "check", str(content), "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert {"path", "line", "column", "severity", "code", "message", "hint"} <= set(
        told["findings"][0]
    )
    assert told["counts"]["topics"] > 0


def test_a_built_pack_is_described(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.kpack"
    assert code_of("pack", "build", str(content), "-o", str(out)) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "kB" in line]
    assert line.startswith(f"{out}: ")
    assert code_of("pack", "info", str(out)) == 0
    assert "languages: en (English)" in capsys.readouterr().out


def test_faulty_content_writes_no_pack(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "pack.yaml").write_text("id: x\n", encoding="utf-8")
    out = tmp_path / "out.kpack"
    assert code_of("pack", "build", str(content), "-o", str(out)) == 1
    assert capsys.readouterr().out.rstrip().endswith("nothing was written")
    assert not out.exists()


def test_a_pack_that_cannot_be_written_is_2(
    content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "no" / "such" / "folder" / "out.kpack"
    assert code_of("pack", "build", str(content), "-o", str(out)) == 2
    assert str(out) in capsys.readouterr().err


def test_a_bad_pack_file_is_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of("pack", "info", str(tmp_path / "gone.kpack")) == 1
    assert "no such file" in capsys.readouterr().err


def test_progress_is_shown_only_to_a_person(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code_of("pack", "check", str(content))
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    code_of("pack", "check", str(content))
    assert "topics 1/" in capsys.readouterr().err


def test_config_check_counts_its_findings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text("staff_pin: 1\nnot_offered: [livers]\n", encoding="utf-8")
    assert code_of("config", "check", "--config", str(path)) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{path}:1:12: error[config-value]")
    assert "did you mean `liver`?" in second
    assert last == f"{path}: 2 errors"


def test_config_check_of_a_good_file_or_none_is_0(
    own_machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code_of("config", "check") == 0
    assert "no configuration file" in capsys.readouterr().out
    path = own_machine / ("Waypost" if os.name == "nt" else "waypost") / "kiosk.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("staff_pin: 1234\n", encoding="utf-8")
    assert code_of("config", "check") == 0
    assert capsys.readouterr().out == f"{path}: no findings\n"


def test_config_check_of_an_unreadable_file_is_2(tmp_path: Path) -> None:
    assert code_of("config", "check", "--config", str(tmp_path / "gone.yaml")) == 2


def test_config_show_prints_what_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text("idle: {timeout_s: 60}\nstaff_pin: 4321\n", encoding="utf-8")
    assert code_of("config", "show", "--config", str(path)) == 0
    shown = capsys.readouterr().out
    assert "idle.timeout_s: 60\n" in shown
    assert "4321" not in shown


def test_paths_tells_every_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert code_of("paths") == 0
    names = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["configuration", "configuration", "log", "state", "bundled pack"]


def test_an_internal_error_is_3_with_a_reference(
    own_machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: object) -> int:
        raise ZeroDivisionError("private words")

    monkeypatch.setattr(about, "print_paths", broken)
    assert code_of("paths") == 3
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    reference = shown.split()[3].rstrip(";")
    (log,) = own_machine.rglob("kiosk.log")
    logged = log.read_text(encoding="utf-8")
    assert f"[{reference}] ZeroDivisionError at " in logged
    assert "private words" not in logged


def test_an_expected_refusal_names_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refusing(_: object) -> int:
        raise UsageError("no display: set DISPLAY")

    monkeypatch.setattr(about, "print_paths", refusing)
    assert code_of("paths") == 2
    assert capsys.readouterr().err == "kiosk: no display: set DISPLAY\n"


def test_the_program_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "kiosk", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Waypost {__version__}\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_reader_that_leaves_is_no_error() -> None:
    command = f"{sys.executable} -m kiosk paths | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
