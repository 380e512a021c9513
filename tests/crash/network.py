"""A network that lies: a TCP proxy on loopback between terminal and portal."""

from __future__ import annotations

import random
import socket
import threading
import time

KINDS = ("pass", "cut_request", "cut_answer", "lose_answer", "repeat", "late", "garbage", "slow")


class LyingNetwork:
    """Listens, and does to each connection what its chance says.

    ``repeat`` delivers the request three times; ``late`` tells the terminal the line is dead and delivers the
    request a moment afterwards, behind newer ones; ``lose_answer`` cuts the line when the portal has committed.
    """

    def __init__(self, port: int, chance: random.Random, kinds: tuple[str, ...] = KINDS) -> None:
        self._to, self._chance, self._kinds = port, chance, kinds
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._late: list[threading.Thread] = []
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def url(self) -> str:
        """Where the terminal finds it."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop listening, and wait until what was late has arrived."""
        self._listener.close()
        for thread in self._late:
            thread.join(10)

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            kind, cut = self._chance.choice(self._kinds), self._chance.random()
            threading.Thread(target=self._serve, args=(line, kind, cut), daemon=True).start()

    def _serve(self, line: socket.socket, kind: str, cut: float) -> None:
        with line:
            line.settimeout(3)
            try:
                request = _message(line)
                if kind == "cut_request":
                    self._ask(request[: int(len(request) * cut)])
                elif kind == "late":
                    thread = threading.Thread(target=self._afterwards, args=(request, cut / 3))
                    self._late.append(thread)
                    thread.start()
                elif kind == "lose_answer":
                    self._ask(request)
                elif kind == "garbage":
                    self._ask(request)
                    line.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"a": 1}\n')
                else:
                    answer = [self._ask(request) for _ in range(3 if kind == "repeat" else 1)][-1]
                    if kind == "cut_answer":
                        answer = answer[: int(len(answer) * cut)]
                    if kind == "slow":
                        for at in range(0, len(answer), 97):
                            line.sendall(answer[at : at + 97])
                            time.sleep(0.002)
                    else:
                        line.sendall(answer)
            except OSError:
                return

    def _afterwards(self, request: bytes, seconds: float) -> None:
        time.sleep(seconds)
        self._ask(request)

    def _ask(self, request: bytes) -> bytes:
        request = request.replace(b"Connection: keep-alive", b"Connection: close", 1)
        with socket.create_connection(("127.0.0.1", self._to), 5) as portal:
            portal.sendall(request)
            if request:
                portal.shutdown(socket.SHUT_WR)
            answer = b""
            while part := portal.recv(65536):
                answer += part
            return answer


def _message(line: socket.socket) -> bytes:
    """Return one whole request of HTTP/1.1 with a known length."""
    data = b""
    while b"\r\n\r\n" not in data:
        part = line.recv(65536)
        if not part:
            return data
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(h.split(b":")[1]) for h in head.lower().split(b"\r\n") if h.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += line.recv(65536)
    return head + b"\r\n\r\n" + body
