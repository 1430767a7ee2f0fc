"""Drawings as QML shows them."""
