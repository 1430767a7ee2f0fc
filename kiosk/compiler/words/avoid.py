"""Words that frighten, blame, promise or are not understood, and what to say instead.

Each line: a pattern of whole words, any case ` -> ` what to say. Source: plain-language guides of
AHRQ and the National Cancer Institute; tone as in content/AUTHORS.md.
"""

from __future__ import annotations

WORDS = {
    "en": r"""
metastasi[sz]ed|metastasi[sz]es -> spread
malignan(?:t|cy|cies) -> cancer
lesions?|nodules? -> spot
resect(?:ed|ing|s)?|resections?|excis(?:e|ed|ion|ions) -> remove by surgery
unresectable|inoperable -> cannot be removed
adjuvant -> after surgery
neoadjuvant -> before surgery
(?:disease|tumou?r|cancer) progress(?:ion|ed|es)|progressive disease -> the cancer grew
(?:complete|partial|tumou?r|treatment|objective) responses?|responders? -> shrank
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
(?:fight(?:s|ing)?|fought) (?:off |against )?(?:the |your |this )?(?:cancer|disease|illness|tumou?rs?) -> treat, slow
fighters? -> treat, slow, live with
win -> say what happens
wins -> say what happens
winning -> say what happens
won (?!['’]t) -> say what happens
los(?:e|es|t|ing) (?:the|your|their|his|her|a) (?:battle|fight) -> say what happens
victims?|sufferers?|cancer patients? -> people with cancer
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
benign -> not cancer
morbidity|comorbidit(?:y|ies) -> other health problems
mortality -> deaths
etiology -> cause
""",
    "es": r"""
metastatiz\w+|metastásic[oa]s? -> se ha extendido
malign[oa]s?|malignidad -> cáncer
lesion(?:es)?|lesión|nódulos? -> tumor pequeño, punto
resec(?:ar|tar|ado|ada|ción|ciones)|resecad[oa]s?|escisión|extirpación quirúrgica -> quitar con cirugía
irresecables?|inoperables? -> no se puede quitar
adyuvantes? -> después de la cirugía
neoadyuvantes? -> antes de la cirugía
progresión (?:de la enfermedad|del cáncer|del tumor|tumoral) -> el cáncer creció
respuesta (?:completa|parcial|tumoral|objetiva) -> se hizo más pequeño
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
(?:lucha[nr]?|combat(?:e|en|ir)) (?:contra |con )?(?:el |la |su )?(?:cáncer|enfermedad|tumor(?:es)?) -> tratar
guerra -> tratar, vivir con
vencer|venció|derrotar|víctimas? -> personas con cáncer
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
benign[oa]s? -> no es cáncer
mortalidad|morbilidad -> diga lo que pasa
""",
}
