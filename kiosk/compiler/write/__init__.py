"""Writes a pack file."""
