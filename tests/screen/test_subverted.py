"""Arguments and files that Qt would listen to somewhere else do nothing here, tried on the real program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli import main as cli

ROOT = Path(__file__).parents[2]
ARGUMENTS = (
    "-qmljsdebugger=port:17643,block",
    "-qmljsdebugger=file:/tmp/x",
    "-platform",
    "-platformpluginpath",
    "-plugin",
    "-platformtheme",
    "-qwindowgeometry",
    "-qwindowtitle",
    "-session",
    "-stylesheet",
    "-reverse",
    "-display",
    "-geometry",
    "-nograb",
    "-testability",
    "--platform",
    "--remote-debugging-port=1",
)
QT_CONF = """[Paths]
Plugins=/nowhere
Qml2Imports=/nowhere
QmlImports=/nowhere
"""
LOGGING = "[Rules]\n*=true\n*.debug=true\nqt.*.debug=true\n"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.screen import options, run, session

session.LOAD_MS = 0
present = session._present
session._present = lambda *given: (present(*given), QTimer.singleShot(1000, leave))
leave = lambda: QGuiApplication.exit(77)
sys.exit(run.run(options.RunOptions(pack=Path(sys.argv[1]))))
"""


def started(pack: Path, folder: Path, *arguments: str, **more: str) -> tuple[int, str, str]:
    """Exit code, stderr and log of a real start in that folder, with what stands behind the pack in its arguments."""
    home = {"HOME": str(folder), "XDG_STATE_HOME": str(folder / "state")}
    config = {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, pack, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **home, **config, **more},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = folder / "state" / "waypost" / "log" / "kiosk.log"
    return done.returncode, done.stderr, log.read_text("utf-8") if log.exists() else ""


@pytest.mark.parametrize("argument", ARGUMENTS)
def test_an_argument_for_qt_is_refused(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(["run", argument, "x"])
    assert refused.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err


def test_qt_never_sees_the_arguments_of_the_process(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    given = ("-qmljsdebugger=port:17643", "-platform", "vnc", "-platformpluginpath", "/nowhere")
    assert started(content_pack, tmp_path, *given) == (77, "", "")


@pytest.mark.parametrize("name", ["qt.conf", "qt6.conf"])
def test_a_file_of_paths_where_it_is_started_is_not_read(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(QT_CONF)
    assert started(content_pack, tmp_path) == (77, "", "")


@pytest.mark.parametrize("place", ["config/QtProject/qtlogging.ini", "QtProject/qtlogging.ini"])
def test_a_file_that_asks_qt_to_tell_all_has_nothing_told(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, place: str
) -> None:
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_text(LOGGING)
    assert started(content_pack, tmp_path) == (77, "", "")


def test_python_modules_where_it_is_started_are_not_taken_by_the_command(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    """`python -c` and `-m` look there, `kiosk` and a bundle do not."""
    (tmp_path / "yaml.py").write_text("raise SystemExit(99)")
    (tmp_path / "sqlite3.py").write_text("raise SystemExit(99)")
    code = "import sys; sys.argv[0] = 'kiosk'; from kiosk.cli.main import main; sys.exit(main())"
    script = tmp_path / "bin" / "kiosk"
    script.parent.mkdir()
    script.write_text(code)
    done = subprocess.run(
        [sys.executable, script, "--version"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
