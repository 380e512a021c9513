"""Bridges: what QML calls, translated into the rooms of kiosk. No rules in here."""
