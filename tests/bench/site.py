"""The pages of a pack as a web site: `python -m tests.bench.site PACK FOLDER`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from kiosk.pack.blocks import PageBlock
from kiosk.pack.reader import Pack
from kiosk.pack.types import Topic
from kiosk.viewmodels.plain import plain

COLUMNS, ROWS = 4, 4
TILE = (440, 190)
"""Pixels; the tiles stand on a grid so that the benchmark knows where to touch."""
GRID_AT, GAP = (50, 130), 20
HOME_CENTRE = (100, 50)
STYLE = """
* { box-sizing: border-box }
body { margin: 0; font: 27px/1.45 "Atkinson Hyperlegible Next", "DejaVu Sans", sans-serif;
  color: #16232b; background: #fbf8f2 }
header { position: fixed; inset: 0 0 auto 0; height: 100px; padding: 16px 20px; background: #fbf8f2;
  display: flex; gap: 40px; align-items: center; font-size: 34px; font-weight: 700 }
header a { width: 160px; line-height: 68px; text-align: center; color: #fff; background: #09525d;
  border-radius: 34px; text-decoration: none }
main { max-width: 1300px; margin: 120px auto 80px }
h2 { font-size: 36px } li { margin: 8px 0 }
aside { background: #fff; border: 2px solid #09525d; border-radius: 24px; padding: 20px 32px }
svg { width: 900px; height: auto; display: block }
table { border-collapse: collapse } td, th { border: 1px solid #999; padding: 8px 16px }
nav a { position: absolute; padding: 24px; border-radius: 28px; background: #dceeed; color: #09525d;
  text-decoration: none; font-size: 30px; font-weight: 700; overflow: hidden }
"""
LISTS = {"bullets": "ul", "numbered": "ol", "steps": "ol"}
LINK = re.compile(r'href="(term|topic):([^"]*)"')


def tile_centres() -> list[tuple[float, float]]:
    """Where the tiles of the site's first page are."""
    return [
        (x + TILE[0] / 2, y + TILE[1] / 2)
        for y in (GRID_AT[1] + row * (TILE[1] + GAP) for row in range(ROWS))
        for x in (GRID_AT[0] + column * (TILE[0] + GAP) for column in range(COLUMNS))
    ]


def write_site(pack_file: Path, folder: Path) -> int:
    """Writes index.html and a page for each topic of the first language; the result counts them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "style.css").write_text(STYLE, encoding="utf-8")
    with Pack.open(pack_file) as pack:
        language = pack.info().languages[0].code
        rows = pack.topics(language)
        tiles = []
        spread = max(1, len(rows) // (COLUMNS * ROWS))
        for row, (x, y) in zip(rows[::spread], tile_centres(), strict=False):
            box = f"left:{x - TILE[0] / 2}px;top:{y - TILE[1] / 2}px"
            box += f";width:{TILE[0]}px;height:{TILE[1]}px"
            tiles.append(f'<a style="{box}" href="{row.slug}.html">{escape(row.title)}</a>')
        _save(folder / "index.html", "Waypost", f"<nav>{''.join(tiles)}</nav>", home=False)
        for row in rows:
            topic = pack.topic(language, row.slug)
            assert topic is not None
            body = "".join(_page(pack, topic))
            _save(folder / f"{row.slug}.html", row.title, f"<main>{body}</main>", home=True)
    return len(rows)


def _save(file: Path, title: str, body: str, *, home: bool) -> None:
    way = '<a href="index.html">Home</a>' if home else ""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
    head += '<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css">'
    header = f"<header>{way}{escape(title)}</header>"
    page = f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{header}{body}</body></html>\n'
    file.write_text(page, encoding="utf-8")


def _page(pack: Pack, topic: Topic) -> Iterator[str]:
    yield f"<p>{escape(topic.row.summary)}</p><aside>{_list('ul', plain(topic.in_short))}</aside>"
    for block in topic.blocks:
        yield _block(pack, block)
    yield f"<h2>Questions</h2>{_list('ul', plain(topic.questions))}"
    yield f"<h2>What you can do</h2>{_list('ul', plain(topic.actions))}"
    sources = "".join(f"<li>{escape(source.title)}</li>" for source in topic.sources)
    yield f"<h2>Sources</h2><ul>{sources}</ul>"


def _block(pack: Pack, block: PageBlock) -> str:
    content = plain(block.content)
    if block.kind == "heading":
        return f"<h2>{_run(content['run'])}</h2>"
    if block.kind == "paragraph":
        return f"<p>{_run(content['run'])}</p>"
    if block.kind in LISTS:
        return _list(LISTS[block.kind], content["items"])
    if block.kind == "figure":
        return pack.diagram_svg(content["diagram"]).decode()
    if block.kind == "callout":
        paragraphs = "".join(f"<p>{_run(run)}</p>" for run in content["paragraphs"])
        title = f"<h3>{escape(content['title'])}</h3>"
        return f"<aside>{title}{paragraphs}{_list('ul', content['items'])}</aside>"
    if block.kind == "table":
        return _table(content["header"], content["rows"])
    return f"<aside>{''.join(_texts(content))}</aside>"


def _texts(content: Any) -> Iterator[str]:
    """Every text within a block that needs no more than its words here."""
    if isinstance(content, Mapping):
        if "styled" in content:
            yield f"<p>{_run(content)}</p>"
            return
        content = content.values()
    if isinstance(content, str):
        yield f"<p>{escape(content)}</p>"
    elif not isinstance(content, bool | int | float):
        for each in content:
            yield from _texts(each)


def _table(header: list[Any], rows: list[list[Any]]) -> str:
    head = "".join(f"<th>{_run(run)}</th>" for run in header)
    body = "".join(f"<tr>{''.join(f'<td>{_run(run)}</td>' for run in row)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _list(kind: str, runs: Any) -> str:
    return f"<{kind}>{''.join(f'<li>{_run(run)}</li>' for run in runs)}</{kind}>"


def _run(run: Mapping[str, Any]) -> str:
    return LINK.sub(lambda found: f'href="#{found[2]}"', run["styled"])


if __name__ == "__main__":
    print(write_site(Path(sys.argv[1]), Path(sys.argv[2])), "pages")
