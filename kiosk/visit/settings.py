"""What a visitor may set. Needed before the first frame, so without the modules that the rest of a visit needs."""

from typing import NamedTuple

THEMES = ("light", "dark", "black-on-white", "white-on-black", "soft")
"""The colours that the screen can be shown in; the first is the usual one."""


class Settings(NamedTuple):
    """The language's code, the text size in percent, the theme, and how the screen is shown."""

    language: str = ""
    text_size: int = 100
    theme: str = THEMES[0]
    lowered: bool = False


def as_usual(now: Settings, first: Settings) -> Settings:
    """The settings that a visit begins with, but in the language that is read now."""
    return first._replace(language=now.language)
