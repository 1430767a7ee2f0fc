"""Japanese: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival

_SURVIVAL = Survival(
    count=r"\d[\d,.]*|[一二三四五六七八九十百千半]+",
    unit=r"(?:日|週間|か月|ヶ月|年)",
    rate=r"(?:人中|人のうち|分の)",
    people=r"(?:人|名|患者)",
    survival=r"生存率|生存期間|余命|寿命|長く生き",
    living=r"生存|生き|死亡|亡くな",
    more="以上 ",
    spaced=False,
)
LANGUAGE = Language(
    plain_word="語",
    longest_sentence=None,
    survival=_SURVIVAL,
    percent="パーセント|％",
    units="分|時間|日|週間|か月|年",
    ends_alone="。！？：",
)
