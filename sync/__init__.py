"""Both ends of the wire: the release format, the daemon and the portal."""
