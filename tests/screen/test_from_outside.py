"""`kiosk open` and a second `kiosk run` against a kiosk that really runs, of the same user and of others."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.errors import KioskError
from kiosk.screen.listening import NOT_ALLOWED
from kiosk.screen.opener import IN_FRONT, OPENED
from kiosk.station.launch import NOBODY, NOT_YOU, ask, is_living
from kiosk.station.messages import LONGEST, Request, line_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sockets and users of Linux")

ROOT = Path(__file__).parents[2]
BEGINS_S = 60
READER, OUTSIDER = 65534, 1
"""Users that every Linux has: nobody, and daemon."""
GROUP = ("users", 100)
FIRST = ("Jane", "María", "Tran", "O'Brien", "Ngozi", "张伟")
LAST = ("Quackenbush-Roe", "Zqxcanary", "Ñandú Pérez", "Vanderbloom")
BORN = ("1950-02-03", "03.02.1950", "19500203", "Feb 3rd 1950")
IDENTIFIED = ("MRN 00471199", "urn:oid:2.16.840.1.113883.4.1^123456789", "471-19-9963")


class Kiosk(NamedTuple):
    """A kiosk that runs, in a folder of its own that is home, state and run folder at once."""

    process: subprocess.Popen[bytes]
    folder: Path
    environment: dict[str, str]

    @property
    def address(self) -> str:
        return str(self.folder / "waypost" / "kiosk.socket")

    def do(self, *words: str, given: str = "") -> tuple[int, str, str]:
        """Code, output and complaint of another process of the same user."""
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            cwd=ROOT,
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        told = done.stderr.splitlines(keepends=True)
        waited = [line for line in told if "no answer yet" in line]  # on a machine that is busy
        return done.returncode, done.stdout, "".join(told[len(waited) :])


@contextmanager
def running(
    pack: Path, settings: str, before: Sequence[str] = (), user: int = 0
) -> Iterator[Kiosk]:
    """A kiosk that listens; it is killed in the end, as nobody should."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
    (folder / "kiosk.yaml").write_text(settings)
    if user:
        shutil.chown(folder, user, user)
    folder.chmod(0o755)
    places = ("HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "TMPDIR")
    environment = {**os.environ, **dict.fromkeys(places, str(folder)), "PYTHONPATH": str(ROOT)}
    run = [sys.executable, "-m", "kiosk", "run", "--pack", pack, "--config", folder / "kiosk.yaml"]
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            [*before, *run], cwd=ROOT, env=environment, stdout=said, stderr=said
        )
    kiosk = Kiosk(process, folder, environment)
    try:
        until = time.monotonic() + BEGINS_S
        while not is_living(kiosk.address):
            assert process.poll() is None, (folder / "said").read_text()
            assert time.monotonic() < until, "it does not listen"
            time.sleep(0.05)
        yield kiosk
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def kiosk(small_pack: Path) -> Iterator[Kiosk]:
    with running(small_pack, "log: {level: info}\n") as made:
        yield made


def test_a_page_is_opened_by_slug_card_and_code(kiosk: Kiosk) -> None:
    opened = (0, f"kiosk: {OPENED.said}\n", "")
    assert kiosk.do("open", "ablation", "--text-size", "165", "--now") == opened
    assert kiosk.do("open", "-", "--now", given="liver\n") == opened
    assert ask(Request("icd10:C78.7", "en", 0, True), [kiosk.address]) == OPENED


def test_what_cannot_be_opened_is_told_without_repeating_it(kiosk: Kiosk) -> None:
    code, _, said = kiosk.do("open", "Jane Roe", "--now")
    assert (code, "there is no page of that name" in said, "Jane" in said) == (1, True, False)
    code, said, told = kiosk.do("open", "liver", "--language", "xx", "--now")
    assert (code, said) == (1, "")
    assert told == "kiosk: the kiosk has no such language: it has en\n"
    answer = ask(Request("liver", "", 77, True), [kiosk.address])
    assert (answer.code, answer.said) == (2, "the text sizes are 100, 130, 165, 200")


def test_a_second_run_hands_over_to_the_first(kiosk: Kiosk) -> None:
    assert kiosk.do("run") == (0, f"kiosk: {IN_FRONT.said}\n", "")
    assert kiosk.process.poll() is None
    assert is_living(kiosk.address)


def seeded(chance: random.Random) -> str:
    """What a careless program may send: a person among the page, in many forms."""
    person = (
        chance.choice(FIRST),
        chance.choice(LAST),
        chance.choice(BORN),
        chance.choice(IDENTIFIED),
    )
    form = chance.choice(
        (
            "{0} {1}",
            "mainSearchCriteria.v.c=C78.7&patientPerson.name={0}%20{1}&birthTime={2}&id={3}",
            "icd10:{1}",
            "{1}, {0} ({2}) {3}",
            "liver?patient={3}",
            "{0}\n{1}\t{2}\0{3}",
            "snomed:{3}{2}",
        )
    )
    return form.format(*person)


def sent(kiosk: Kiosk, line: bytes) -> bytes:
    """What a line is answered; the kiosk may have hung up on it."""
    found = b""
    with socket.socket(socket.AF_UNIX) as channel, suppress(ConnectionError):
        channel.settimeout(30)
        channel.connect(kiosk.address)
        channel.sendall(line)
        while more := channel.recv(LONGEST):
            found += more
    return found


def test_nothing_that_was_sent_leaves_a_trace(kiosk: Kiosk) -> None:
    chance = random.Random(1348)
    answers = b""
    for number in range(300):
        what = seeded(chance)
        language, size = chance.choice(("", "en", what[:20])), chance.choice((0, 165, 9))
        line = line_of(Request(what, language, size, now=True))[:-1]
        if number % 3 == 0:
            line = bytes(chance.choice(line) if chance.random() < 0.05 else each for each in line)
        answers += sent(kiosk, line + b"\n")
    assert ask(Request("ablation", now=True), [kiosk.address]) == OPENED
    assert kiosk.process.poll() is None
    assert answers.count(b"\n") > 200
    process = Path("/proc", str(kiosk.process.pid))
    files = [path for path in kiosk.folder.rglob("*") if path.is_file()]
    assert kiosk.folder / "waypost" / "log" / "kiosk.log" in files
    held = [path.read_bytes() for path in (*files, process / "cmdline", process / "comm")]
    everything = b"".join(held) + answers
    seeds = [*FIRST, *LAST, *BORN, *IDENTIFIED, "00471199", "123456789", "ablation"]
    assert [seed for seed in seeds if seed.encode() in everything] == []
    assert [seed for seed in seeds if seed.encode().hex().encode() in everything] == []


def test_a_kiosk_that_was_killed_is_none(small_pack: Path) -> None:
    with running(small_pack, "") as killed:
        killed.process.send_signal(signal.SIGKILL)
        killed.process.wait()
        assert Path(killed.address).is_socket()
        assert killed.do("open", "liver") == (1, "", f"kiosk: {NOBODY}\n")


def test_of_two_that_begin_at_once_one_gives_way(small_pack: Path) -> None:
    with running(small_pack, "") as first:
        held = first.folder / "waypost" / "kiosk.socket"
        held.unlink()  # as if the first had not come so far
        second = first.do("run", "--pack", str(small_pack))
        assert second == (0, "", "")
        assert first.process.poll() is None
        log = (first.folder / "waypost" / "log" / "kiosk.log").read_text()
        assert "another kiosk of this user was there first" in log


@contextmanager
def as_user(user: int, group: int) -> Iterator[None]:
    os.setegid(group)
    os.seteuid(user)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def test_other_users_do_not_reach_it_but_a_group(kiosk: Kiosk, small_pack: Path) -> None:
    setpriv = shutil.which("setpriv")
    if os.geteuid() != 0 or setpriv is None:
        pytest.skip("only root, with setpriv, can be several users")
    name, group = GROUP
    before = [setpriv, f"--reuid={READER}", f"--regid={READER}", f"--groups={group}"]
    before += [
        "--inh-caps=+dac_read_search",
        "--ambient-caps=+dac_read_search",
    ]  # to read the sources
    request = Request("liver", now=True)
    with running(small_pack, f"staff_group: {name}\n", before, READER) as other:
        assert os.stat(other.address).st_uid == READER
        with as_user(READER, READER):
            assert ask(request, [other.address]) == OPENED
            with pytest.raises(KioskError, match="this user may not ask"):
                ask(request, [kiosk.address])
        with as_user(OUTSIDER, group):
            assert ask(request, [other.address]) == OPENED
        with as_user(OUTSIDER, OUTSIDER), pytest.raises(KioskError) as refusal:
            ask(request, [other.address])
        assert str(refusal.value) == NOT_YOU
        for path, mode in ((other.folder / "waypost", 0o755), (Path(other.address), 0o666)):
            path.chmod(mode)  # somebody meant well
        with as_user(OUTSIDER, OUTSIDER):
            assert ask(request, [other.address]) == NOT_ALLOWED
        log = (other.folder / "waypost" / "log" / "kiosk.log").read_text()
        assert log.count("refused") == 1
        assert "liver" not in log
