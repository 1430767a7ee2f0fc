"""Waypost: an offline patient-information kiosk."""

__version__ = "0.1.0"
