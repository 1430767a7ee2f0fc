"""The compiled pack: one read-only SQLite file. No Qt and no YAML here."""
