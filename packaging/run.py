"""``make run``: a small portal on the bundled content, the daemon and the terminal, all on this machine."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
SAMPLE = ROOT / "assets" / "sample"


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def digest(folder: Path) -> str:
    """Return a hash of all files below a folder, so that a second start need not publish them again."""
    whole = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            whole.update(f"{file.relative_to(folder)}\0".encode() + file.read_bytes())
    return whole.hexdigest()


def main() -> int:
    """Run until the terminal ends; return its exit code."""
    home = Path(os.environ.setdefault("MINGCHUANG_HOME", str(ROOT / "run")))
    os.environ["PYTHONUNBUFFERED"] = "1"
    display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    port_file = home / "port"
    port = int(port_file.read_text()) if port_file.exists() else free_port()
    address = f"http://127.0.0.1:{port}"
    portal = str(BIN / "mingchuang-portal")
    if not (home / "root.json").exists():
        home.mkdir(parents=True, exist_ok=True)
        port_file.write_text(str(port))
        subprocess.run([portal, "init", "--base-url", address], check=True)
    published = home / "sample-published"
    content = digest(SAMPLE)
    if not published.exists() or published.read_text() != content:
        publish = [portal, "publish", "--records", str(SAMPLE), "--statutes", str(SAMPLE / "statutes.jsonl.gz")]
        subprocess.run(publish, check=True)
        published.write_text(content)
    children: list[subprocess.Popen[bytes]] = []

    def start(*command: str) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(command, start_new_session=True)
        children.append(child)
        return child

    def stop(*_: object) -> None:
        for child in reversed(children):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGTERM)
        for child in children:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        start(portal, "serve", "--port", str(port))
        wait_for(port)
        if not (home / "terminal" / "library.sqlite").exists():
            subprocess.run([str(BIN / "mingchuang-sync"), "--once", "--portal", address], check=False)
        start(str(BIN / "mingchuang-sync"), "--portal", address)
        if display:
            return start(str(BIN / "mingchuang")).wait()
        return on_virtual_display()
    except KeyboardInterrupt:
        return 0
    finally:
        stop()


def wait_for(port: int) -> None:
    """Wait until the portal answers."""
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.05)


def on_virtual_display() -> int:
    """Without a display: the live terminal on Xvfb, and pictures of every screen."""
    pictures = ROOT / "screenshots"
    if shutil.which("Xvfb"):
        number = next(n for n in range(90, 200) if not Path(f"/tmp/.X{n}-lock").exists())  # noqa: S108 - X's own place
        server = subprocess.Popen(
            ["Xvfb", f":{number}", "-screen", "0", "1080x1920x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
        )
        try:
            time.sleep(1.5)
            os.environ["DISPLAY"] = f":{number}"
            live = subprocess.Popen([str(BIN / "mingchuang")], start_new_session=True)
            time.sleep(6)
            if live.poll() is not None:
                print("终端没有启动 / the terminal did not start", file=sys.stderr)  # noqa: T201
                return live.returncode or 1
            print("终端已在虚拟屏幕上运行 / the terminal runs on a virtual display", flush=True)  # noqa: T201
            os.killpg(live.pid, signal.SIGTERM)
            live.wait(10)
            del os.environ["DISPLAY"]
        finally:
            server.terminate()
            server.wait(5)
    look = ("--size", "portrait", "--mode", "normal", "--language", "zh_CN")
    done = subprocess.run([str(BIN / "mingchuang"), "screenshots", str(pictures), *look], check=False)
    print(f"图片在 / Screenshots are in: {pictures}")  # noqa: T201
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
