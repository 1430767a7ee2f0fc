"""`kiosk doctor` on the machine that the tests run on, and where no display answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def doctor(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    names = ("XDG_CONFIG_HOME", "XDG_STATE_HOME")
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", *arguments],
        cwd=ROOT,
        env={**kept, **dict.fromkeys(names, str(folder)), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def lines_of(told: str) -> dict[str, dict[str, Any]]:
    return {line["name"]: line for line in json.loads(told)}


def test_it_tells_what_qt_says(tmp_path: Path) -> None:
    lines = lines_of(doctor(tmp_path, "--json", QT_QPA_PLATFORM="offscreen").stdout)
    assert lines["display"]["state"] == "ok"
    assert "offscreen" in lines["display"]["told"]
    assert lines["fonts"]["state"] == lines["bundled pack"]["state"] == "ok"


def test_a_display_that_does_not_answer_is_a_line_of_its_own(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--json", QT_QPA_PLATFORM="xcb", DISPLAY=":4711")
    lines = lines_of(done.stdout)
    assert done.returncode == 1
    assert lines["display"]["state"] == "problem"
    assert lines["display"]["remedy"]
    assert lines["bundled pack"]["state"] == "ok", "all else is looked at too"


def test_without_a_display_it_says_so(tmp_path: Path) -> None:
    done = doctor(tmp_path, QT_QPA_PLATFORM="")
    assert "problem  display: neither DISPLAY nor WAYLAND_DISPLAY leads to a display" in done.stdout
    assert "-> start in a graphical session" in done.stdout


def test_the_report_has_everything_but_the_staff_number(tmp_path: Path) -> None:
    settings = tmp_path / "clinic.yaml"
    settings.write_text('staff_pin: "24681357"\nclinic: {name: Riverside}\n', encoding="utf-8")
    report = tmp_path / "report.json"
    arguments = ("--config", str(settings), "--report", str(report))
    doctor(tmp_path, *arguments, QT_QPA_PLATFORM="offscreen", QT_PLUGIN_PATH="/x")
    text = report.read_text(encoding="utf-8")
    assert "24681357" not in text
    told = json.loads(text)
    assert "clinic.name: Riverside" in told["settings"]
    assert told["screens"]
    assert any("QT_PLUGIN_PATH" in line["told"] for line in told["lines"])


def test_a_report_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    done = doctor(tmp_path, "--report", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr


def test_where_qt_cannot_be_loaded_the_missing_library_is_named(tmp_path: Path) -> None:
    said = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(f"raise ImportError({said!r})\n")
    done = doctor(tmp_path, "--json", PYTHONPATH=str(tmp_path))
    lines = lines_of(done.stdout)
    assert "libEGL.so.1" in lines["display"]["told"]
    assert "install the package" in lines["display"]["told"]
    assert lines["bundled pack"]["state"] == "ok", "all else is looked at too"
