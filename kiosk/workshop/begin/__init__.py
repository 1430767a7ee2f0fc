"""Begins pages, drawings and languages."""
