"""Puts the parts of the content together and finds what does not fit."""
