"""Makes the README's pictures from a tour: `tools/readme_pictures.py [TOUR]`.

Run `make tour` before it: TOUR is build/tour unless given. Writes docs/pictures/, 1200 pixels wide
with 256 colours.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qRgb

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
WANTED = {
    "start.png": ("start",),
    "home.png": ("home", "home-1"),
    "topic.png": ("topic-ablation", "topic-ablation-1"),
    "diagram.png": ("diagram-ablation-step",),
}
"""Each picture's name in the tour, without its number; a page that scrolls has a `-1`."""
WIDTH = 1200
MOST_BYTES = 300_000
COLOURS = 256

Colour = tuple[int, int, int]


def main(tour: Path) -> int:
    """Writes every picture; 1 if the tour lacks one or one comes out too large."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    wrong = [fault for name, places in WANTED.items() if (fault := _make(tour, name, places))]
    for fault in wrong:
        print(fault, file=sys.stderr)
    return 1 if wrong else 0


def _make(tour: Path, name: str, places: Iterable[str]) -> str:
    found = [file for place in places for file in tour.glob(f"*-{place}.png")]
    if not found:
        return f"{tour}: no picture for {name}; run `make tour` first"
    small = QImage(str(found[0])).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    path = PICTURES / name
    indexed(small).save(str(path), quality=0)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}: {size // 1000} kB")
    return f"{path}: larger than {MOST_BYTES // 1000} kB" if size > MOST_BYTES else ""


def indexed(picture: QImage) -> QImage:
    """The picture in at most 256 colours, chosen for it, without a dither."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    data, stride = bytes(plain.constBits()), plain.bytesPerLine()
    seen: Counter[Colour] = Counter()
    for y in range(plain.height()):
        line = data[y * stride : y * stride + 3 * plain.width()]
        seen.update(zip(line[::3], line[1::3], line[2::3], strict=True))
    table = [qRgb(*colour) for colour in _palette(seen)]
    how = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, how)


def _palette(seen: Counter[Colour]) -> list[Colour]:
    """The commonest colours as they are, the others as the means of a median cut."""
    kept = [colour for colour, _ in seen.most_common(COLOURS // 4)]
    boxes = [[pair for pair in seen.items() if pair[0] not in set(kept)]]
    while len(boxes) < COLOURS - len(kept):
        widest = max(boxes, key=_spread)
        if len(widest) < 2:
            break
        boxes.remove(widest)
        boxes += _halves(widest)
    return kept + [_mean(box) for box in boxes if box]


def _channel(box: list[tuple[Colour, int]]) -> tuple[int, int]:
    ranges = [
        (max(colour[i] for colour, _ in box) - min(colour[i] for colour, _ in box), i)
        for i in range(3)
    ]
    return max(ranges)


def _spread(box: list[tuple[Colour, int]]) -> float:
    return _channel(box)[0] * sum(uses for _, uses in box) ** 0.5 if box else 0.0


def _halves(box: list[tuple[Colour, int]]) -> list[list[tuple[Colour, int]]]:
    _, channel = _channel(box)
    box = sorted(box, key=lambda pair: pair[0][channel])
    half, passed = sum(uses for _, uses in box) / 2, 0
    for index, (_, uses) in enumerate(box[:-1], 1):
        passed += uses
        if passed >= half:
            return [box[:index], box[index:]]
    return [box[:-1], box[-1:]]


def _mean(box: list[tuple[Colour, int]]) -> Colour:
    total = sum(uses for _, uses in box)
    red, green, blue = (
        round(sum(colour[i] * uses for colour, uses in box) / total) for i in range(3)
    )
    return red, green, blue


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "tour"))
