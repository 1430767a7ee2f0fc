"""One visit, without Qt."""
