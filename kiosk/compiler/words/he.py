"""Hebrew: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival

_SURVIVAL = Survival(
    count=r"\d[\d,.]*|מחצית|חצי|אחד|אחת|שניים|שתיים|שלושה|ארבעה|חמישה|שישה|שבעה|שמונה|תשעה|עשרה",
    unit=r"(?:יום|ימים|שבוע|שבועות|חודש|חודשים|שנה|שנים)",
    rate=r"(?:מתוך כל|מתוך|מכל)",
    people=r"(?:אנשים|בני אדם|חולים|מטופלים|נשים|גברים|מהם)",
    survival=r"ה?הישרדות|שרדו|שורדים|תוחלת ה?חיים|לחיות יותר",
    living=r"חיו|חיים|בחיים|מתו|מתים|נפטרו|ה?מוות|ה?תמותה",
    more="או יותר ",
)
LANGUAGE = Language(
    plain_word="דבר",
    survival=_SURVIVAL,
    abbreviations=r"ד['׳]ר|פרופ['׳]?",
    percent="אחוזים?",
    units="אחוזים?|דקות|שעות|ימים|שבועות|חודשים|שנים",
    shares=("מתוך",),
)
