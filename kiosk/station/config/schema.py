"""Every key of the settings: its kind, its limits, what holds without it, and what it means.

The reader takes its limits from here; `kiosk config keys` prints this, and docs/configuration.md has what that prints.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.station.hours import DAYS


class Key(NamedTuple):
    """`least` and `most` bound a number, or `most` the characters of a text; `choices` are all that may be said."""

    kind: str
    default: str
    meaning: str
    least: int = 0
    most: int = 0
    choices: tuple[str, ...] = ()


TEXT, ABOUT = 200, 800
KEYS = {
    "clinic.name": Key("words", "not set", "whose kiosk this is: on Start, and with the phone number", most=TEXT),
    "clinic.phone": Key(
        "words",
        "not set",
        'on "When to call"; without it: "Call the number your care team gave you."',
        most=TEXT,
    ),
    "clinic.hours": Key("words", "not set", "when somebody answers: under the phone number", most=TEXT),
    "clinic.emergency_number": Key(
        "words",
        "the pack's",
        "the number in every box of warning signs and wherever else one is shown; the pack says"
        ' "911 or your local emergency number"',
        most=TEXT,
    ),
    "clinic.about": Key(
        "words",
        "not set",
        'on "About these pages": who runs this kiosk, and whom to tell what was unclear or wrong',
        most=ABOUT,
    ),
    "clinic.logo": Key(
        "file",
        "not set",
        "a picture on Start and with the phone number: a PNG of at most 2000 x 2000 pixels or a plain SVG"
        " (`kiosk config logo` makes one plain), of at most 500 kB; a relative path counts from the folder of the"
        " file that says it",
    ),
    "clinic.discreet": Key(
        "choice",
        "false",
        "`true`: Start, its invitations and the title of Home name no illness; the pack has other words",
        choices=("true", "false"),
    ),
    "languages": Key(
        "languages",
        "all of the pack",
        "those to offer, in order; the first is the one each visit begins with",
    ),
    "screen.monitor": Key(
        "name",
        "the primary one",
        "which screen: its name, or its number from 1, as `kiosk doctor` tells it; where there is none such,"
        " the primary one",
        most=64,
    ),
    "screen.width_mm": Key(
        "number", "as the screen reports", "the visible width in millimetres", 100, 5000
    ),
    "screen.height_mm": Key(
        "number", "as the screen reports", "the visible height; one of the two is enough", 100, 5000
    ),
    "screen.distance_mm": Key(
        "number",
        "600",
        "from the eyes to the screen; from 600 up, everything grows with it, as far as every page fits",
        200,
        3000,
    ),
    "screen.rotation": Key(
        "choice",
        "0",
        "how far the picture is turned clockwise, for a screen that hangs turned and a system that cannot turn it;"
        " touches follow, and width and height are those of the turned picture",
        choices=("0", "90", "180", "270"),
    ),
    "idle.timeout_s": Key(
        "number",
        "90",
        "seconds without a touch or a key before the kiosk asks; on a page, one more for every 6 of its words, up to"
        " 300 in all",
        15,
        3600,
    ),
    "idle.warning_s": Key("number", "30", "seconds the question stands", 20, 600),
    "not_offered": Key(
        "pages",
        "nothing",
        "pages (by slug) whose treatment is not done here; they stay, and say so",
    ),
    "staff.pin_hash": Key(
        "hash",
        "not set: no staff panel, no way out by touch",
        "the staff number's Argon2id hash, which `kiosk config set-pin` asks for and writes",
    ),
    "staff.favourites": Key(
        "pages", "nothing", "pages (by slug) that the staff panel offers first, in this order"
    ),
    "staff_pin": Key(
        "pin",
        "not set",
        "the staff number as it is, 4 to 8 digits in quotes; readable for whoever reads this file, so"
        " `staff.pin_hash` is better, and wins",
    ),
    "staff_group": Key(
        "name",
        "nobody but the kiosk's user and root",
        "a group of this machine, on Linux: its members may show a page with `kiosk open`; the kiosk's user has to be"
        " one of them",
        most=64,
    ),
    "pack": Key(
        "file",
        "the bundled one",
        "another pack file; a relative path counts from the folder of the file that says it",
    ),
    **{
        f"open.{day}": Key(
            "hours",
            "not dark, if no day is set; else closed",
            f"when somebody may come on {day.capitalize()}; outside these hours the screen is dark until it is touched",
        )
        for day in DAYS
    },
    "speech": Key(
        "choice", "off", "reading aloud; read, and not used by this version", choices=("off", "on")
    ),
    "printer": Key("name", "none", "a printer's name; read, and not used by this version", most=64),
    "paper": Key(
        "choice",
        "a4",
        "what is in the printer; read, and not used by this version",
        choices=("a4", "letter"),
    ),
    "log.level": Key(
        "choice",
        "problem",
        "`info` also notes each start and end, and settings that were taken up",
        choices=("problem", "info"),
    ),
}  # fmt: skip


def manual() -> list[str]:
    """The rows of a Markdown table: each key with its values, its default and its meaning."""
    head = ["| setting | values | without it | meaning |", "|---|---|---|---|"]
    return head + [
        f"| `{name}` | {_values(key)} | {key.default} | {key.meaning} |"
        for name, key in KEYS.items()
    ]


def _values(key: Key) -> str:
    if key.choices:
        return " or ".join(f"`{each}`" for each in key.choices)
    return {
        "words": f"a text of at most {key.most} characters, or one for each language",
        "languages": "a list of language codes",
        "pages": "a list of slugs",
        "number": f"{key.least} to {key.most}",
        "pin": "4 to 8 digits",
        "hash": "`$argon2id$...`",
        "file": "a path",
        "name": "a name of at most 64 characters",
        "hours": "`8:00-17:30`, several with commas, or `closed`",
    }[key.kind]
