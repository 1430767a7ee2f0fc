"""What Qt may have cached on the disk, now or long ago, does not matter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).parents[2]
CACHING = """
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from kiosk.screen.engine import application, make_engine
from kiosk.station.paths import resource
from kiosk.viewmodels import kiosk, start

app = application(["waypost"])
engine, kept = make_engine()
for name in ("Main.qml", "Stage.qml", "Pages/HomePage.qml", "Pages/TopicPage.qml"):
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(resource(f"ui/Kiosk/{name}"))))
    assert not component.isError(), component.errorString()
"""
RUNNING = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.screen import options, run, session

session.LOAD_MS = 0
session.PRELOAD_MS = [("home", 0), ("topic", 0)]
session.PRELOADED_MS = 100
release = session._release_memory
session._release_memory = lambda screen: (release(screen), QGuiApplication.exit(77))
sys.exit(run.run(options.RunOptions(pack=Path(sys.argv[1]))))
"""


def run(code: str, folder: Path, *arguments: Path) -> subprocess.CompletedProcess[str]:
    places = dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"), str(folder))
    environment = {name: value for name, value in os.environ.items() if "DISK_CACHE" not in name}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**environment, **places},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def cached(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*cache*/**/*") if file.is_file()}


def test_a_damaged_cache_does_not_matter(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    assert run(CACHING, tmp_path).stderr == ""
    files = cached(tmp_path)
    assert len(files) > 20
    for file, content in files.items():
        half = len(content) // 2
        file.write_bytes(content[:half] + bytes(len(content) - half))
    done = run(RUNNING, tmp_path, content_pack)
    assert (done.returncode, done.stderr) == (77, "")


def test_nothing_is_cached(qapp: QGuiApplication, content_pack: Path, tmp_path: Path) -> None:
    assert run(RUNNING, tmp_path, content_pack).returncode == 77
    assert cached(tmp_path) == {}
