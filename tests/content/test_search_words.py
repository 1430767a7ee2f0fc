"""What people type finds the page they mean, first or second, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search

ENGLISH = """
biologic: targeted-therapy
biologics: targeted-therapy
SIR-Spheres: radioembolization
sirspheres: radioembolization
TheraSphere: radioembolization
Y90: radioembolization
y-90: radioembolization
xray: tests-and-scans radiation
x-ray: tests-and-scans radiation
CT scan: tests-and-scans
MRI: tests-and-scans
PET: tests-and-scans
colonoscopy: tests-and-scans when-cancer-comes-back
CEA: tests-and-scans when-cancer-comes-back
5fu: chemotherapy
5-FU: chemotherapy
folfox: chemotherapy
folfiri: chemotherapy
Xeloda: chemotherapy
Camptosar: chemotherapy
oxaliplatin: chemotherapy chemo-side-effects
hair loss: chemo-side-effects
nausea: chemo-side-effects supportive-care
diarrhea: chemo-side-effects eating-well
constipation: eating-well supportive-care
neuropathy: chemo-side-effects
hand-foot: chemo-side-effects
mouth sores: chemo-side-effects
Avastin: vegf-drugs
bevacizumab: vegf-drugs
Zaltrap: vegf-drugs
Cyramza: vegf-drugs
Erbitux: egfr-drugs
Vectibix: egfr-drugs
Braftovi: braf-drugs
Lumakras: kras-g12c-drugs
Krazati: kras-g12c-drugs
Enhertu: her2-drugs
Tukysa: her2-drugs
Herceptin: her2-drugs
Stivarga: later-line-pills kinase-inhibitors
Lonsurf: later-line-pills
Fruzaqla: later-line-pills kinase-inhibitors
Keytruda: immunotherapy
Opdivo: immunotherapy
Yervoy: immunotherapy
MSI: biomarkers immunotherapy
KRAS: biomarkers kras-g12c-drugs
genetic test: biomarkers
DPD: dpyd-testing
colostomy: ostomy living-with-an-ostomy
ileostomy: ostomy living-with-an-ostomy
pouch: living-with-an-ostomy ostomy
HIPEC: crs-hipec
hot chemo: crs-hipec
TACE: embolization drug-eluting-beads
DEBIRI: drug-eluting-beads
microwave: ablation heat-ablation
RFA: ablation heat-ablation
freezing: cryoablation ablation
NanoKnife: electroporation
CyberKnife: sbrt brain-radiosurgery
Gamma Knife: brain-radiosurgery
FUDR: hai-pump living-with-the-pump
liver pump: hai-pump living-with-the-pump
PVE: portal-vein-embolization
laparoscopic: minimally-invasive-surgery
keyhole: minimally-invasive-surgery
second opinion: expert-center
hospice: palliative-and-hospice
insurance: money-and-help
disability: money-and-help
fever: when-to-call
911: when-to-call
chest port: chemotherapy
"""
SPANISH = """
biológico: targeted-therapy
SIR-Spheres: radioembolization
TheraSphere: radioembolization
Y90: radioembolization
rayos x: tests-and-scans radiation
radiografía: tests-and-scans
tomografía: tests-and-scans
resonancia: tests-and-scans
PET: tests-and-scans
colonoscopia: tests-and-scans when-cancer-comes-back
análisis de sangre: tests-and-scans
5fu: chemotherapy
quimio: chemotherapy
folfox: chemotherapy
Xeloda: chemotherapy
Camptosar: chemotherapy
estreñimiento: eating-well supportive-care
diarrea: chemo-side-effects eating-well
sarpullido: egfr-drugs
ronchas: egfr-drugs immunotherapy when-to-call
bochornos: ovary-removal ovaries
náusea: chemo-side-effects supportive-care
vómito: chemo-side-effects supportive-care eating-well
caída del pelo: chemo-side-effects
hormigueo: chemo-side-effects
llagas en la boca: chemo-side-effects
manos dormidas: chemo-side-effects
Avastin: vegf-drugs
Zaltrap: vegf-drugs
Erbitux: egfr-drugs
Vectibix: egfr-drugs
Braftovi: braf-drugs
Lumakras: kras-g12c-drugs
Krazati: kras-g12c-drugs
Enhertu: her2-drugs
Tukysa: her2-drugs
Stivarga: later-line-pills kinase-inhibitors
Lonsurf: later-line-pills
Fruzaqla: later-line-pills kinase-inhibitors
Keytruda: immunotherapy
Opdivo: immunotherapy
Yervoy: immunotherapy
MSI: biomarkers immunotherapy
prueba genética: biomarkers
colostomía: ostomy living-with-an-ostomy
ileostomía: ostomy living-with-an-ostomy
bolsa: living-with-an-ostomy ostomy
HIPEC: crs-hipec
quimio caliente: crs-hipec
TACE: embolization drug-eluting-beads
DEBIRI: drug-eluting-beads
microondas: ablation heat-ablation
congelar: cryoablation ablation
NanoKnife: electroporation
CyberKnife: sbrt brain-radiosurgery
Gamma Knife: brain-radiosurgery
FUDR: hai-pump living-with-the-pump
bomba: hai-pump living-with-the-pump
laparoscopia: minimally-invasive-surgery
robot: minimally-invasive-surgery
segunda opinión: expert-center
hospicio: palliative-and-hospice
paliativos: palliative-and-hospice supportive-care
seguro: money-and-help
dinero: money-and-help
discapacidad: money-and-help
fiebre: when-to-call
calentura: when-to-call
911: when-to-call
emergencia: when-to-call
embarazo: sex-and-fertility
trasplante: liver-transplant
comida: eating-well
manejar: work-and-driving
tristeza: feelings-and-family
"""


def asked() -> Iterator[tuple[str, str, set[str]]]:
    for language, words in (("en", ENGLISH), ("es", SPANISH)):
        for line in words.strip().splitlines():
            typed, _, pages = line.partition(": ")
            yield language, typed, set(pages.split())


@pytest.mark.parametrize("language", ["en", "es"])
def test_seventy_five_words_are_asked(language: str) -> None:
    words = [typed for code, typed, _ in asked() if code == language]
    assert len(words) == len(set(words)) == 75


def test_the_right_page_is_first_or_second(content_pack: Path) -> None:
    with Pack.open(content_pack) as pack:
        wrong = {
            f"{language}: {typed}": found
            for language, typed, pages in asked()
            for found in [[hit.target for hit in search(pack, language, typed).hits[:2]]]
            if not pages & set(found)
        }
    assert wrong == {}
