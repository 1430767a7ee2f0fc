"""What depends on a language stands in its file; one without is refused, a variety takes those of its language."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.compiler.words import survival
from kiosk.compiler.words.alphabet import sort_key
from kiosk.compiler.words.counting import length
from kiosk.compiler.words.known import KNOWN, is_known, language_of
from kiosk.compiler.words.sentences import spans
from kiosk.errors import KioskError
from kiosk.pack.rows import term_row
from kiosk.pack.types import fallbacks
from kiosk.workshop.begin.new import begin


def test_a_variety_takes_the_words_of_its_language() -> None:
    assert list(fallbacks("zh-Hant-TW")) == ["zh-Hant-TW", "zh-Hant", "zh"]
    assert language_of("es-MX") is language_of("es-419") is KNOWN["es"]
    assert is_known("es-MX")
    assert not is_known("est")


@pytest.mark.parametrize("code", ["tlh", "tlh-QO"])
def test_a_language_without_words_is_refused_with_what_to_write(content: Path, code: str) -> None:
    pack = content / "pack.yaml"
    english = "  en: {name: English, direction: ltr}\n"
    other = f"  {code}: {{name: tlhIngan, direction: ltr}}\n"
    pack.write_text(pack.read_text(encoding="utf-8").replace(english, english + other), "utf-8")
    found = next(each for each in check(content).findings if each.code == "unknown-language")
    assert (found.path, found.line, found.column) == ("content/pack.yaml", 5, 3)
    assert found.severity == "error"
    assert "kiosk/compiler/words/tlh.py" in found.hint


@pytest.mark.parametrize("code", ["tlh", "tlh-QO"])
def test_a_language_without_words_cannot_be_begun(content: Path, code: str) -> None:
    with pytest.raises(KioskError, match=r"kiosk/compiler/words/tlh\.py"):
        begin(content, "language", code)


@pytest.mark.parametrize("code", ["es-419", "es-MX", "zh-Hant"])
def test_a_variety_can_be_begun(content: Path, code: str) -> None:
    begin(content, "language", code)
    assert {each.code for each in check(content).findings} <= {
        *("placeholder", "translation-stale", "translation-terms")
    }
    assert f"  {code}: {{name:" in (content / "pack.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "30 personnes sur 100 sont en vie."),
        ("fr", "La moitié vivent encore après 5 ans."),
        ("de", "Von 100 Menschen lebten 30 nach 5 Jahren."),
        ("de", "Die Überlebensrate ist 30."),
        ("ar", "عاش 30 من كل 100 شخص."),
        ("ar", "معدل البقاء ٣٠."),
        ("he", "30 מתוך 100 אנשים בחיים."),
        ("he", "שיעור ההישרדות 30."),
        ("zh", "100人中有30人活着。"),
        ("zh", "5年存活率是30%。"),
        ("ja", "生存率は30%です。"),
        ("ja", "100人中30人が生きています。"),
    ],
)
def test_figures_about_survival_are_found_in_each_language(code: str, text: str) -> None:
    assert KNOWN[code].survival is not None
    assert list(survival.figures(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Repos pendant trois jours.", "Ruhen Sie 3 Tage.", "استرح 3 أيام.", "נוחו 3 ימים."),
        *("你可以活动 3 天。", "3日間休みます。", "La vie de tous les jours."),
    ],
)
def test_other_figures_are_not(text: str) -> None:
    assert not list(survival.figures(text))


def test_every_language_has_its_gate_on_survival() -> None:
    assert all(language.survival for language in KNOWN.values())


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "fr",
            "Voyez le Dr. Roux. Puis reposez-vous.",
            ["Voyez le Dr. Roux.", "Puis reposez-vous."],
        ),
        ("de", "Am 3. Tag z. B. essen. Dann ruhen.", ["Am 3. Tag z. B. essen.", "Dann ruhen."]),
        ("ar", "هل يؤلم؟ لا. انتهى.", ["هل يؤلم؟", "لا.", "انتهى."]),
        ("zh", "疼吗？不疼。“好。”休息。", ["疼吗？", "不疼。", "“好。”", "休息。"]),
        ("zh-Hant", "疼嗎？不疼。", ["疼嗎？", "不疼。"]),
        ("ja", "痛いですか？いいえ。", ["痛いですか？", "いいえ。"]),
    ],
)
def test_sentences_end_as_the_language_ends_them(code: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, code)] == expected


@pytest.mark.parametrize(
    ("text", "words"), [("癌症可以转移到肝脏。", 5), ("CT 扫描", 2), ("two words", 2)]
)
def test_words_are_counted_in_scripts_without_blanks(text: str, words: int) -> None:
    assert length(text) == words


@pytest.mark.parametrize(
    ("code", "terms", "initials"),
    [
        ("es", ["Nube", "Nódulo", "Ñandú", "Ojo", "Ácido", "Antes", "Año", "Anual"], "AAAANNÑO"),
        ("en", ["Édema", "Eat", "Ñandú", "Nz", "(A) scan", "5-FU"], "5AEENN"),
        ("fr", ["Étude", "Eau", "Œdème", "Zone"], "EEOZ"),
        ("ar", ["الكبد", "كتف", "البطن", "جلد", "ألم"], "ابجكك"),
    ],
)
def test_the_alphabet_is_that_of_the_language(code: str, terms: list[str], initials: str) -> None:
    keyed = sorted((sort_key(term, code), term) for term in terms)
    rows = [term_row("x", term, key) for key, term in keyed]
    assert "".join(row.initial for row in rows) == initials


def test_ene_follows_all_of_n_and_the_article_is_not_sorted_by() -> None:
    assert sorted(["ñu", "nz", "na", "o"], key=lambda term: sort_key(term, "es")) == [
        *("na", "nz", "ñu", "o")
    ]
    assert sort_key("año nuevo", "es") < sort_key("añoa", "es")
    assert sort_key("الكبد", "ar") == sort_key("كبد", "ar")
