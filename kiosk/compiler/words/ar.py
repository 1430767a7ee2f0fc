"""Arabic: ends of sentences and words about survival. No scale of reading and no words to avoid are set yet."""

from __future__ import annotations

from kiosk.compiler.words.language import Language, Survival
from kiosk.pack.search.writing import ARABIC

_SURVIVAL = Survival(
    count=r"\d[\d,.٫٬]*|نصف|واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة",
    unit=r"(?:يوما?|يومًا|أيام|أسبوعا?|أسابيع|شهرا?|شهرًا|أشهر|شهور|سنة|سنوات|سنين|عاما?|عامًا|أعوام)",
    rate=r"(?:من كل|من أصل|من بين|من)",
    people=r"(?:شخصا?|شخصًا|أشخاص|مريضا?|مريضًا|مرضى|المرضى|امرأة|نساء|رجلا?|رجال|منهم)",
    survival=r"البقاء على قيد الحياة|معدل البقاء|معدلات البقاء|العمر المتوقع|متوسط العمر",
    living=r"و?عاش(?:وا|ت)?|يعيش(?:ون)?|و?مات(?:وا|ت)?|يموت(?:ون)?|و?توفي(?:ت)?|توفوا|الوفاة|وفاة|وفيات",
    more="أو أكثر ",
)
LANGUAGE = Language(
    plain_word="شيء",
    survival=_SURVIVAL,
    abbreviations=r"د|أ|م",
    before_number=r"رقم",
    percent="بالمئة|بالمائة|في المئة|في المائة|٪",
    units="دقيقة|دقائق|ساعة|ساعات|يوما?|أيام|أسبوع|أسابيع|شهرا?|أشهر|سنة|سنوات",
    shares=("من كل", "من"),
    ends=".!?:؟",
    writing=ARABIC,
)
