"""What a visitor may set. Needed before the first frame, so without the modules that the rest of a visit needs."""

from typing import NamedTuple


class Settings(NamedTuple):
    """The language's code, the text size in percent, and how the screen is shown."""

    language: str = ""
    text_size: int = 100
    high_contrast: bool = False
    lowered: bool = False
