"""The same examples in every run, few enough for the suite."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "waypost",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("waypost")
