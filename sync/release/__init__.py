"""The release format: writing and reading packs, signing, verifying (docs/release-format.md)."""
