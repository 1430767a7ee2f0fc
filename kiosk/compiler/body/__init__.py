"""Reads a page's body: a closed set of blocks."""
