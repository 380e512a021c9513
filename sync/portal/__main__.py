"""``python -m sync.portal``."""

from sync.portal.cli import main

main()
