"""How an e-mail address may go on: the hosts where most people here have their mail, so that few letters are typed."""

from __future__ import annotations

HOSTS = ("qq.com", "163.com", "126.com", "139.com", "189.cn", "sina.com", "foxmail.com", "aliyun.com", "outlook.com")


def endings(before: str) -> list[str]:
    """Return what may follow an address that is half written; nothing where it is empty or has its host already.

    >>> endings("wang@1")
    ['63.com', '26.com', '39.com', '89.cn']
    """
    name, at, host = before.partition("@")
    if not name or not before.isascii() or " " in before:
        return []
    return [("" if at else "@") + one[len(host) :] for one in HOSTS if one.startswith(host) and one != host]
