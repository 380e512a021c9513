"""Hours of gentle use of the real terminal, daemon and portal, with what they hold and how they draw on record."""
