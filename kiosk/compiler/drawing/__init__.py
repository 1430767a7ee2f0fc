"""Reads drawings: a closed set of SVG, flattened to regions."""
