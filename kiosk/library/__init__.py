"""The local library: one SQLite file; applying operations, search, reading, validity."""
