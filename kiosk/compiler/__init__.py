"""Content folder in, one checked pack file out."""

from kiosk.compiler.build import Progress, Result, build, check, scores

__all__ = ["Progress", "Result", "build", "check", "scores"]
