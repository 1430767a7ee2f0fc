"""Spanish: how easy it is to read, and words that are not for patients.

Sources: Szigriszt-Pazos 1993 (formula), Barrio-Cantalejo 2008 (INFLESZ scale); for words to avoid the plain-language
guides of AHRQ and the National Cancer Institute, and the tone of content/AUTHORS.md.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from kiosk.compiler.words.counting import tokens
from kiosk.compiler.words.language import Language, Scale, Survival

_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_GROUP = re.compile(r"[aeiouáéíóúü]+")
_STRONG = frozenset("aeoáéó")
_HIATUS = frozenset("íú")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """Syllables of a word: vowel groups, cut at hiatus (a-é-re-o, dí-a)."""
    letters = _SILENT_U.sub("", word.lower())
    letters = re.sub(r"y(?![aeiouáéíóúü])", "i", letters)
    return max(1, sum(map(_in_group, _GROUP.findall(letters))))


def ease(sentences: Sequence[str]) -> float:
    """INFLESZ of these sentences, 0 (very hard) to 100 (very easy); 100 without words."""
    words = [word for sentence in sentences for word in tokens(sentence)]
    if not words:
        return 100.0
    count = len(words)
    return 206.835 - 62.3 * sum(map(syllables, words)) / count - count / len(sentences)


def _in_group(vowels: str) -> int:
    """Two strong vowels, or a strong one beside an accented weak one, are two syllables."""
    return 1 + sum(
        (first in _STRONG and second in _STRONG)
        or (first in _STRONG and second in _HIATUS)
        or (first in _HIATUS and second in _STRONG)
        for first, second in pairwise(vowels)
    )


_SCALE = Scale(
    score=ease,
    code="reading-ease",
    name="reading ease",
    heading="INFLESZ",
    said="At least 65 everywhere.",
    lead=65.0,
    body=65.0,
    more_is_harder=False,
)
_SURVIVAL = Survival(
    count=r"\d[\d,.]*|mitad|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce",
    unit=r"(?:días?|semanas?|mes(?:es)?|años?)",
    rate=r"(?:de cada|de|en)",
    people=r"(?:de )?(?:l[ao]s )?(?:personas|pacientes|mujeres|hombres|adultos|ellos|ellas)",
    survival=r"sobreviv\w*|supervivencia|esperanza de vida|viv\w+ más tiempo",
    living=r"vivió|vivieron|viven|vivos|vivas|murió|murieron|muertes?",
    more="o más ",
    none="nadie|ningun[oa]|tod[oa]s",
    outcome="(?:ha |han |había |habían )?(?:murió|murieron|muerto|vivió|vivieron|sobrevivió|sobrevivieron)",
)
# Words that frighten, blame, promise or are not understood, and what to say instead.
_AVOID = r"""
lesion(?:es)?|lesión|nódulos? -> punto
resec(?:ar|tar|ado|ada|ción|ciones)|resecad[oa]s?|escisión|extirpación quirúrgica -> quitar con cirugía
irresecables?|inoperables? -> no se puede quitar
adyuvantes? -> después de la cirugía
neoadyuvantes? -> antes de la cirugía
progresión de la enfermedad -> creció, empeoró
respuesta (?:completa|parcial|objetiva) -> qué tan bien funcionó
toxicidad(?:es)?|tóxic[oa]s?|eventos? adversos?|efectos? adversos?|efectos? colaterales? -> efecto secundario
contraindicad[oa]s?|contraindicaci(?:ón|ones) -> no es seguro para usted
hepátic[oa]s? -> del hígado
pulmonar(?:es)? -> del pulmón
administra(?:r|do|da|n|ción)? -> dar, poner
eficacia -> qué tan bien funciona
paliativ[oa]s? -> alivio y apoyo
pronósticos? -> lo que puede pasar
(?:resultados?|pruebas?) (?:es|son|fue|sale|salió|salen|da|dio) (?:negativ|positiv)[oa]s? -> qué significa
(?:resultados?|pruebas?|exámenes|examen) (?:negativ|positiv)[oa]s? -> qué significa
refractari[oa]s? -> ya no ayuda
rescate -> tratamiento posterior
(?:tratamiento|quimio\w*|terapia|pacientes?) (?:falló|fallaron|fracasó|ha fallado|ha fracasado) -> dejó de funcionar
fracaso (?:del|de) tratamiento -> el tratamiento dejó de funcionar
batallas? -> tratar, vivir con
(?:lucha[nr]?|combat(?:e|en|ir)) (?:contra |con )?(?:la |su )?enfermedad -> tratar
guerra -> tratar, vivir con
vencer|venció|derrotar|víctimas? -> personas que la tienen
terminal(?:es)? -> no se puede curar
milagros?|milagros[oa]s?|revolucionari[oa]s?|patrón de oro|de última generación -> diga qué hace
indolor[oa]?s? -> diga qué se siente
garantiza\w*|garantía -> diga qué tan a menudo ayuda
(?:usted )?(?:debe|debería) (?:tomar|dejar|suspender|empezar|cambiar|elegir) -> pregunte a su equipo
mediana (?:de|del) -> la mitad de las personas
constipad[oa]s? -> estreñido
intoxicad[oa]s? -> envenenado
remover|remueve[n]?|removid[oa]s? -> quitar, extirpar
injurias? -> lesión, daño
eventualmente -> con el tiempo
ordenador(?:es)?|móvil(?:es)? -> computadora, celular
vosotros|vuestr[oa]s? -> ustedes, su
colo-rectal(?:es)? -> colorrectal
renal(?:es)? -> del riñón
cardíac[oa]s?|cardiac[oa]s? -> del corazón
mortalidad|morbilidad -> diga lo que pasa
"""
LANGUAGE = Language(
    plain_word="cosa",
    scale=_SCALE,
    avoid=_AVOID,
    survival=_SURVIVAL,
    abbreviations=r"Dr|Dra|Dres|Sr|Sra|Sres|Ud|Uds|EE|UU|p\. ej|p|aprox|e\.g|i\.e|vs",
    before_number=r"No|N\.?º|Fig|núm|pág",
    percent="por ciento",
    units="por ciento|minutos?|horas?|días?|semanas?|mes(?:es)?|años?",
    shares=("de", "de cada"),
    own_letters={"ñ": "n"},
)
