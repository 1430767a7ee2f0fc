"""Every kind of screen, and how to have it shown at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF

from kiosk.viewmodels.kiosk import KioskViewModel

Show = Callable[[KioskViewModel], None]
PIN = "2468"
"""The staff number of every kiosk that is tried."""


def _diagram_step(kiosk: KioskViewModel) -> None:
    kiosk.openDiagram("ablation", "")
    kiosk.diagram.showStep(1)


def _diagram_region(kiosk: KioskViewModel) -> None:
    kiosk.openDiagram("body-map", "")
    kiosk.diagram.choose("liver")


def searched(letters: str) -> Show:
    """Search after these letters were typed."""

    def show(kiosk: KioskViewModel) -> None:
        kiosk.openSearch()
        kiosk.search.clear()
        kiosk.search.type(letters)

    return show


def read_whole(kiosk: KioskViewModel, slug: str) -> None:
    """All of a page in one."""
    kiosk.openTopic(slug)
    kiosk.openWhole()


def read_section(kiosk: KioskViewModel, slug: str) -> None:
    """The first section of a page after its first screen."""
    kiosk.openTopic(slug)
    kiosk.openSection(kiosk.topic.sections[1]["blockId"])


def _asked_for_staff(kiosk: KioskViewModel) -> None:
    kiosk.staff.open()
    kiosk.staff.ask("pin")


def let_in(kiosk: KioskViewModel) -> None:
    """Opens the staff panel by its number."""
    _asked_for_staff(kiosk)
    for digit in PIN:
        kiosk.staff.type(digit)
    kiosk.staff.enter()


def _staff_planner(kiosk: KioskViewModel) -> None:
    let_in(kiosk)
    kiosk.guided.plan("ablation")
    kiosk.staff.panel.visits.plan(True)


def _nurses_end(kiosk: KioskViewModel) -> None:
    _staff_planner(kiosk)
    kiosk.staff.panel.visits.beginPlanned()
    for _ in range(kiosk.guided.count - 1):
        kiosk.guided.next()


def _staff_search(kiosk: KioskViewModel) -> None:
    let_in(kiosk)
    kiosk.staff.panel.find(True)
    kiosk.staff.panel.finder.type("ablat")


def reserved(kiosk: KioskViewModel) -> None:
    """The notice that the screen is reserved, in the language that every visit begins with."""
    kiosk.goHome()
    let_in(kiosk)
    kiosk.staff.panel.reserve()


def _word(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("ablation")
    kiosk.popup.open("ablation", QRectF(300, 300, 100, 40))
    kiosk.popup.follow("tumor")


def guided(steps: int) -> Show:
    """The first guided visit of the pack, so many steps on; from its end where negative."""

    def show(kiosk: KioskViewModel) -> None:
        kiosk.beginGuided(kiosk.guidedVisits[0]["slug"])
        for _ in range(steps % kiosk.guided.count):
            kiosk.guided.next()

    return show


def _wandering(kiosk: KioskViewModel) -> None:
    guided(1)(kiosk)
    kiosk.openWords()


def _guided_menu(kiosk: KioskViewModel) -> None:
    guided(1)(kiosk)
    kiosk.openMenu("pages")


SCREENS: dict[str, Show] = {
    "start": lambda kiosk: None,
    "home": lambda kiosk: kiosk.goHome(),
    "site": lambda kiosk: kiosk.openTopic("liver"),
    "section": lambda kiosk: read_section(kiosk, "ablation"),
    "treatment": lambda kiosk: read_whole(kiosk, "ablation"),
    "call": lambda kiosk: kiosk.openCall(),
    "questions": lambda kiosk: kiosk.openQuestions(),
    "category": lambda kiosk: kiosk.openCategory("image-guided"),
    "guides": lambda kiosk: kiosk.openGuides(),
    "diagram, a step": _diagram_step,
    "diagram, a region": _diagram_region,
    "words": lambda kiosk: kiosk.openWords(),
    "search, empty": searched(""),
    "search, results": searched("ablat"),
    "search, a slip": searched("ablasion"),
    "search, nothing": searched("zzqx"),
    "word": _word,
    "display": lambda kiosk: kiosk.openMenu("display"),
    "menu": lambda kiosk: kiosk.openMenu("pages"),
    "finish": lambda kiosk: kiosk.visit.ask(True),
    "warning": lambda kiosk: kiosk.visit.warn(),
    "guided, a step": guided(1),
    "guided, wandering": _wandering,
    "guided, menu": _guided_menu,
    "guided, questions": guided(-2),
    "guided, for the nurse": guided(-1),
    "guided, a nurse's end": _nurses_end,
    "staff": lambda kiosk: kiosk.staff.open(),
    "asked": lambda kiosk: kiosk.asked.ask("livr"),
    "interruption": lambda kiosk: kiosk.interruption.ask("ablation"),
    "staff number": lambda kiosk: _asked_for_staff(kiosk),
    "staff panel": lambda kiosk: let_in(kiosk),
    "staff planner": lambda kiosk: _staff_planner(kiosk),
    "staff search": lambda kiosk: _staff_search(kiosk),
}


def show_afresh(kiosk: KioskViewModel, show: Show) -> None:
    """Shows a screen, with nothing left over the page from the one before."""
    kiosk.visit.ask(False)
    kiosk.visit.presence()
    kiosk.staff.close()
    kiosk.asked.close()
    kiosk.guided.leave()
    kiosk.interruption.withdraw()
    kiosk.staff.panel.close()
    kiosk.staff.panel.setQuiet(False)
    if kiosk.staff.panel.reserved:
        kiosk.reset()
    if kiosk.page != "start":
        kiosk.goHome()
    show(kiosk)
