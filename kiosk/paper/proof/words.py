"""What a proof says by itself, in each language that there are words for; in others it says it in English."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.pack.types import Language, fallbacks

_EN = {
    "in_short": "In short",
    "questions": "Questions to ask",
    "actions": "What you can do",
    "used_here": "How often each treatment is used here",
    "used_where": "Where this is used",
    "terms": "Words explained on this page",
    "related": "Leads to",
    "sources": "Sources",
    "numbers_from": "Numbers from: {}",
    "drawing": "Drawing: {}",
    "described": "For those who do not see it: {}",
    "step": "Step {} of {}",
    "written": "Words in the drawing: {}",
    "say": "say: {}",
    "right": "the right answer",
    "clinic": "The clinic's own words stand here.",
    "level": "Box: {}",
    "around": "Words around the pages",
    "categories": "Kinds of treatment",
    "visits": "Guided visits",
    "teach_back": "What a nurse asks at the end",
    "visit_page": "Page: {}",
    "visit_drawing": "Drawing: {}",
    "draft": "draft, not yet checked",
    "reviewed": "checked by: {}, on {}; due again on {}",
    "page_of": "{} {} - {} of {}",
    "foot": "{} {} · card {} · {}",
    "sign_title": "I have read this page in {}, with its drawings, words and signs.",
    "sign_as_is": "It may be shown as it is.",
    "sign_marked": "It may be shown with the changes marked.",
    "sign_no": "It may not be shown.",
    "sign_role": "Role",
    "sign_day": "Date",
    "sign_due": "Read again by",
    "sign_name": "Signature",
    "sign_record": "To record it: {}",
    "cover": "Proof for review",
    "cover_pack": "Pack {} {}, file hash (SHA-256) {}",
    "cover_how": (
        "Each paragraph has a number; write it with your remark in the wide margin. A page and language is"
        " signed in the box at its end. The hash belongs to every word and picture of that page in that"
        " language: when any of them changes, it is another one, and the page counts as a draft again."
    ),
    "cover_list": "Pages in this proof",
}
_ES = {
    "in_short": "En resumen",
    "questions": "Preguntas para hacer",
    "actions": "Lo que usted puede hacer",
    "used_here": "Con qué frecuencia se usa aquí cada tratamiento",
    "used_where": "Dónde se usa",
    "terms": "Palabras explicadas en esta página",
    "related": "Lleva a",
    "sources": "Fuentes",
    "numbers_from": "Cifras tomadas de: {}",
    "drawing": "Dibujo: {}",
    "described": "Para quien no lo ve: {}",
    "step": "Paso {} de {}",
    "written": "Palabras en el dibujo: {}",
    "say": "se dice: {}",
    "right": "la respuesta correcta",
    "clinic": "Aquí van las palabras de la propia clínica.",
    "level": "Recuadro: {}",
    "around": "Palabras que rodean las páginas",
    "categories": "Tipos de tratamiento",
    "visits": "Visitas guiadas",
    "teach_back": "Lo que la enfermera pregunta al final",
    "visit_page": "Página: {}",
    "visit_drawing": "Dibujo: {}",
    "draft": "borrador, aún sin revisar",
    "reviewed": "revisado por: {}, el {}; próxima revisión: {}",
    "page_of": "{} {} - {} de {}",
    "foot": "{} {} · tarjeta {} · {}",
    "sign_title": "He leído esta página ({}), con sus dibujos, palabras y señales de alarma.",
    "sign_as_is": "Se puede mostrar tal como está.",
    "sign_marked": "Se puede mostrar con los cambios marcados.",
    "sign_no": "No se puede mostrar.",
    "sign_role": "Función",
    "sign_day": "Fecha",
    "sign_due": "Volver a leer antes del",
    "sign_name": "Firma",
    "sign_record": "Para registrarlo: {}",
    "cover": "Prueba para revisión",
    "cover_pack": "Paquete {} {}, huella del archivo (SHA-256) {}",
    "cover_how": (
        "Cada párrafo tiene un número; escríbalo junto a su nota en el margen ancho. Cada página se firma, en"
        " cada idioma, en el recuadro del final. La huella es la de todas las palabras y dibujos de esa página"
        " en ese idioma: si algo cambia, será otra, y la página vuelve a ser un borrador."
    ),
    "cover_list": "Páginas de esta prueba",
}
USES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "often": "often used",
        "sometimes": "sometimes used",
        "seldom": "seldom used",
        "ask": "ask your team",
        "not_used": "not used",
        "not_stated": "nothing is said of it",
    },
    "es": {
        "often": "se usa con frecuencia",
        "sometimes": "se usa a veces",
        "seldom": "se usa rara vez",
        "ask": "pregunte a su equipo",
        "not_used": "no se usa",
        "not_stated": "no se dice nada",
    },
}
LEVELS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "emergency": "call the emergency number",
        "hospital": "go to the hospital",
        "now": "call now, day or night",
        "today": "call today",
        "tell": "tell the team at the next visit",
        "rules": "rules for all signs",
    },
    "es": {
        "emergency": "llamar al número de emergencias",
        "hospital": "ir al hospital",
        "now": "llamar ahora, de día o de noche",
        "today": "llamar hoy mismo",
        "tell": "decírselo al equipo en la próxima cita",
        "rules": "reglas para todas las señales",
    },
}
WORDS: Mapping[str, Mapping[str, str]] = {"en": _EN, "es": _ES}


def words_in(language: str) -> Mapping[str, str]:
    """The words for a language, or for what it is a variety of; else English."""
    return next((WORDS[each] for each in fallbacks(language) if each in WORDS), _EN)


def direction_of(language: Language) -> str:
    """How these words are read: those that stand in for a language without any are read from the left."""
    there = any(each in WORDS for each in fallbacks(language.code))
    return language.direction if there else "ltr"


def uses_in(language: str) -> Mapping[str, str]:
    """How often something is used, in words, as `words_in`."""
    return next((USES[each] for each in fallbacks(language) if each in USES), USES["en"])


def level_in(language: str, level: str) -> str:
    """How soon to act on a sign, in words, as `words_in`."""
    return next((LEVELS[each] for each in fallbacks(language) if each in LEVELS), LEVELS["en"])[
        level
    ]
