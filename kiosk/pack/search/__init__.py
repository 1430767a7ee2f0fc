"""Searching a pack: folded words, slips of the finger, hits in order."""
