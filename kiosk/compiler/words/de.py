"""German: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival

_SURVIVAL = Survival(
    count=r"\d[\d,.]*|hälfte|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf",
    unit=r"(?:tage?n?|wochen?|monate?n?|jahre?n?)",
    rate=r"(?:von|aus|unter)",
    people=r"(?:menschen|personen|patient(?:en|innen)|kranken?|frauen|männer|erwachsene|von ihnen)",
    survival=r"überleb\w*|lebenserwartung|länger leben|leben länger|lebten länger",
    living=r"lebten?|leben|gelebt|gestorben|starb(?:en)?|sterben|verstorben\w*|todesfälle|tod",
    more="oder mehr ",
    none="niemand|keine[rs]?|alle",
    outcome="starb|starben|überlebten?|lebten?",
)
LANGUAGE = Language(
    plain_word="Sache",
    survival=_SURVIVAL,
    abbreviations=r"Dr|Prof|Hr|Fr|z\. ?B|z|d\. ?h|d|u\. ?a|u|bzw|ca|usw|ggf|evtl|\d{1,2}",
    before_number=r"Nr|Abb|S|Tel",
    percent="prozent",
    units="prozent|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?",
    shares=("von",),
)
