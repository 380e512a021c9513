"""Where the portal keeps things, below ``home()``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.places import home


@dataclass(frozen=True)
class PortalPlaces:
    """The portal's directories.

    Attributes:
        offline: root and targets keys; carry them away from the server where you can.
        offices: the disclosure offices' private keys; for the clerks alone.
        online: snapshot, timestamp and acknowledgement keys; the server signs with them by itself.
        release: the plain files that any web server, CDN or stick can carry.
    """

    base: Path

    @property
    def offline(self) -> Path:
        return self.base / "offline"

    @property
    def offices(self) -> Path:
        return self.base / "offices"

    @property
    def online(self) -> Path:
        return self.base / "portal" / "keys"

    @property
    def release(self) -> Path:
        return self.base / "portal" / "release"

    @property
    def database(self) -> str:
        """The database's SQLAlchemy address: ``MINGCHUANG_DATABASE``, else one SQLite file."""
        named = os.environ.get("MINGCHUANG_DATABASE")
        return named or f"sqlite:///{self.base / 'portal' / 'portal.sqlite'}"

    @property
    def logs(self) -> Path:
        """The portal's logs, made when they are missing.

        Raises:
            OSError: the directory cannot be made.
        """
        directory = self.base / "portal" / "log"
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        return directory

    @property
    def acknowledgement_key(self) -> Path:
        return self.online / "acknowledgement.key"

    @property
    def root(self) -> Path:
        """The trusted root that terminals begin with."""
        return self.base / "root.json"

    def office_keys(self, agency: str) -> list[Path]:
        """Return the private key files of an agency, newest last."""
        return sorted(self.offices.glob(f"{agency}.*.json"))


def portal() -> PortalPlaces:
    """Return the places of the portal on this machine."""
    return PortalPlaces(home())
