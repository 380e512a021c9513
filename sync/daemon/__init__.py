"""The daemon of a terminal: pull, verify, apply; push; health."""
