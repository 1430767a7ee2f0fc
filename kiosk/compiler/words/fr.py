"""French: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival

_SURVIVAL = Survival(
    count=r"\d[\d,.]*|moitié|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze",
    unit=r"(?:jours?|semaines?|mois|ans?|années?)",
    rate=r"(?:sur|de|parmi)",
    people=r"(?:personnes|patiente?s|malades|femmes|hommes|adultes|d['’]entre (?:eux|elles))",
    survival=r"survi(?:e|es|vent|vre|vants?)|espérance de vie|viv\w+ plus longtemps",
    living=r"vécu|vit|vivent|vivaient|en vie|morte?s?|décès|décédée?s?|mouru\w*|mort",
    more="ou plus ",
    none="personne|aucune?|tous|toutes",
    outcome="(?:n['’])?(?:est|sont|a|ont) (?:morte?s?|décédée?s?|survécu)",
)
LANGUAGE = Language(
    plain_word="chose",
    survival=_SURVIVAL,
    abbreviations=r"Dr|Dre|Drs|Pr|M|MM|Mme|Mmes|p\. ex|env|c\.-à-d",
    before_number=r"No|n°|Fig|p",
    percent="pour cent",
    units="pour cent|minutes?|heures?|jours?|semaines?|mois|ans?|années?",
    shares=("sur",),
)
