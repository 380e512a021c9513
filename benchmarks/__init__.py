"""Figures of speed and size, as ratios against a named alternative measured in the same run."""
