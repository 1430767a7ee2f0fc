"""Chinese: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival

_SURVIVAL = Survival(
    count=r"\d[\d,.]*|[一二两三四五六七八九十百千半]+",
    unit=r"(?:天|周|星期|个月|月|年)",
    rate=r"(?:个?人中有?|名患者中有?|分之)",
    people=r"(?:个?人|名?患者|名?病人)",
    survival=r"存活率|生存率|生存期|存活期|寿命|活得更久|活得更长",
    living=r"存活|活着|活到|活了|还活|人活|死亡|去世|死于",
    more="多 ",
    spaced=False,
)
LANGUAGE = Language(
    plain_word="词",
    longest_sentence=None,
    survival=_SURVIVAL,
    percent="百分之|％",
    units="分钟|小时|天|周|个月|年",
    ends_alone="。！？：",
)
