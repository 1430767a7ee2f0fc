"""How much there is to read on a page. Plain functions, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.pack.types import Category, Diagram, MatrixCell, Topic, TopicRow


def words_in(texts: Iterable[str]) -> int:
    """The words of some texts."""
    return sum(len(text.split()) for text in texts)


def words_of_topic(topic: Topic) -> int:
    """The words of a page, as its compiler counted them; of an older pack that does not tell, as they stand."""
    return topic.words or words_in(_texts(topic))


def words_of_category(
    category: Category, topics: Iterable[TopicRow], cells: Iterable[MatrixCell]
) -> int:
    """The words of a category with the topics that are listed and what is said of where it is used."""
    listed = [text for topic in topics for text in (topic.title, topic.summary)]
    return words_in([category.title, category.summary, *listed, *(cell.sentence for cell in cells)])


def words_of_diagram(diagram: Diagram) -> int:
    """The words around a picture: what it shows, its parts and its steps."""
    parts = [text for region in diagram.regions for text in (region.name, region.sentence)]
    steps = [each.text for each in (*diagram.steps, *diagram.words)]
    return words_in([diagram.title, diagram.caption, *parts, *steps])


def _texts(topic: Topic) -> Iterator[str]:
    yield from (topic.row.title, topic.row.summary)
    for run in (*topic.in_short, *topic.questions, *topic.actions):
        yield run.plain
    for block in topic.blocks:
        for said in block.content.texts():
            yield said.plain
