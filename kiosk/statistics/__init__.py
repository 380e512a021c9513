"""Counts of what people look for: only known words, only from a threshold on, never with a person."""
