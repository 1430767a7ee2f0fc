"""English: how hard it is to read, and words that are not for patients.

Sources: the published formulas of Flesch-Kincaid, SMOG, Gunning Fog, Coleman-Liau and ARI; for words to avoid the
plain-language guides of AHRQ and the National Cancer Institute, and the tone of content/AUTHORS.md.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from statistics import median

from kiosk.compiler.words.counting import tokens
from kiosk.compiler.words.language import Language, Scale, Survival

_SILENT = re.compile(r"(?:[^laeiouy]es|(?<=[^td])ed|[^laeiouy]e)$")
_VOWELS = re.compile(r"[aeiouy]{1,2}")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Syllables of a word, as its letters suggest."""
    letters = "".join(filter(str.isalpha, word.lower()))
    if len(letters) <= 3:
        return 1
    letters = _SILENT.sub("", letters).removeprefix("y")
    return max(1, len(_VOWELS.findall(letters)))


def grade(sentences: Sequence[str]) -> float:
    """The school grade that reads these sentences with ease; 0 without words."""
    words = [word for sentence in sentences for word in tokens(sentence)]
    if not words:
        return 0.0
    count, number = len(words), len(sentences)
    by_word = [syllables(word) for word in words]
    hard = sum(each >= 3 for each in by_word)
    letters = sum(len(word.replace("-", "").replace("'", "")) for word in words)
    each = count / number
    return median(
        (
            0.39 * each + 11.8 * sum(by_word) / count - 15.59,
            1.043 * math.sqrt(hard * 30 / number) + 3.1291,
            0.4 * (each + 100 * hard / count),
            5.88 * letters / count - 29.6 / each - 15.8,
            4.71 * letters / count + 0.5 * each - 21.43,
        )
    )


_SCALE = Scale(
    score=grade,
    code="reading-grade",
    name="reading grade",
    heading="median grade",
    said="Lead and questions at most 6.9, body at most 8; sentences 12 words on average.",
    lead=6.9,
    body=8.0,
    more_is_harder=True,
    digits=1,
)
_SURVIVAL = Survival(
    count=r"\d[\d,.]*|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    unit=r"(?:days?|weeks?|months?|years?)",
    rate=r"(?:in|of|out of)",
    people=r"(?:people|patients|persons|women|men|adults|of them)",
    survival=r"surviv(?!orship|or\b|ors\b)\w*|life expectancy|live[sd]? longer|long to live",
    living=r"lived|live|alive|die|died|death|deaths",
    more="or more ",
    none="nobody|no one|none|everyone|everybody",
    outcome="(?:have |had |has )?(?:died|survived|lived)|(?:is|are|was|were) (?:still )?alive",
)
# Words that frighten, blame, promise or are not understood, and what to say instead.
_AVOID = r"""
lesions?|nodules? -> spot
resect(?:ed|ing|s)?|resections?|excis(?:e|ed|ion|ions) -> remove by surgery
unresectable|inoperable -> cannot be removed
adjuvant -> after surgery
neoadjuvant -> before surgery
disease progress(?:ion|ed|es)|progressive disease -> it grew, it got worse
(?:complete|partial|treatment|objective) responses?|responders? -> how well it worked
toxicit(?:y|ies)|adverse (?:events?|effects?|reactions?) -> side effect
contraindicat(?:ed|ions?) -> not safe for you
hepatic -> liver
pulmonary -> lung
administer(?:ed|ing|s)?|administration -> give
efficac(?:y|ious) -> how well it works
palliative -> comfort and symptom care
prognos(?:is|es|tic) -> what may happen
(?:tests?|results?|scans?) (?:is|are|was|were|comes? back|came back) (?:negative|positive) -> what it means
(?:negative|positive) (?:tests?|results?|scans?) -> what it means
refractory -> no longer helped
salvage -> later treatment
failed (?:treatment|therapy|chemo\w*|surgery) -> treatment stopped working
(?:treatments?|therapy|chemo\w*|patients?) (?:has |have )?failed -> treatment stopped working
treatment failures? -> treatment stopped working
battl(?:e|es|ed|ing) -> treat, slow, live with
(?:fight(?:s|ing)?|fought) (?:off |against )?(?:the |your |this )?(?:disease|illness) -> treat, slow
fighters? -> treat, slow, live with
win -> say what happens
wins -> say what happens
winning -> say what happens
won (?!['’]t) -> say what happens
los(?:e|es|t|ing) (?:the|your|their|his|her|a) (?:battle|fight) -> say what happens
victims?|sufferers? -> people who have it
terminal|terminally -> cannot be cured
miracles?|miraculous|breakthroughs?|exciting|gold standard|cutting-edge|wonder drugs? -> say what it does
painless|risk-free -> say what people feel
(?:very|completely|perfectly|quite|totally|absolutely) safe -> say what can go wrong, and how often
safe and effective -> say what can go wrong
(?<!if )(?<!whether )(?:it|they|treatments?) (?:is|are) safe(?! (?:for|to|if|with|when)\b) -> say what can go wrong
guarantee[ds]? -> say how often it helps
you should (?:take|stop|start|not take|change|choose|have|get|skip) -> ask your team about
you must (?:take|stop|start|change|choose) -> ask your team about
median -> half of people
compliance|compliant|non-compliant -> taking it as planned
utili[sz]e[ds]?|utili[sz]ing -> use
physicians? -> doctor
ambulat(?:e|ion|ory) -> walk
renal -> kidney
cardiac -> heart
morbidity|comorbidit(?:y|ies) -> other health problems
mortality -> deaths
etiology -> cause
"""
LANGUAGE = Language(
    plain_word="word",
    longest_sentence=20,
    longest_mean=12.0,
    scale=_SCALE,
    avoid=_AVOID,
    survival=_SURVIVAL,
    abbreviations=r"Dr|Drs|Mr|Mrs|Ms|St|Jr|U\.S|e\.g|i\.e|vs",
    before_number="No|Fig",
    percent="percent|per cent",
    units="percent|minutes?|hours?|days?|weeks?|months?|years?",
    shares=("in", "of", "out of"),
)
