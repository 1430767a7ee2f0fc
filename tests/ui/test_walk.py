from __future__ import annotations

from tests.ui.visitor import Visitor


def test_x(visitor: Visitor) -> None:
    import time
    def tick(what):
        nonlocal t
        print(what, round(time.time()-t,3)); t=time.time()
    t=time.time()
    visitor.touch("Touch to begin"); tick("start")
    visitor.touch("Liver"); tick("liver")
    print(visitor.page_title())
    visitor.touch("Image-guided treatments"); tick("img")
    print(visitor.page_title())
    visitor.touch("Back"); tick("back")
    visitor.touch("Ablation"); tick("abl")
    print(visitor.page_title())
