"""What a terminal knows and does. No Qt, no network."""
