#!/usr/bin/env bash
# Install or upgrade a terminal or a portal from an unpacked bundle. No internet is needed. State is never touched.
#
#   sudo ./install.sh terminal --portal https://gk.example.gov.cn --root root.json
#   sudo ./install.sh portal
#
# --prefix DIR installs below DIR, without a user of its own and without units (for a trial).
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
role="${1:-}"
shift || true
portal="" root="" prefix=""
while [ $# -gt 0 ]; do
    case "$1" in
        --portal) portal="$2"; shift 2 ;;
        --root) root="$2"; shift 2 ;;
        --prefix) prefix="$2"; shift 2 ;;
        *) printf '不认识的选项 / unknown option: %s\n' "$1" >&2; exit 2 ;;
    esac
done
say() { printf '%s\n' "$*" >&2; }
case "$role" in
    terminal | portal) ;;
    *) say "用法 / usage: install.sh terminal|portal [--portal URL] [--root root.json] [--prefix DIR]"; exit 2 ;;
esac
if [ -z "$prefix" ] && [ "$(id -u)" != 0 ]; then
    say "请用 root 运行 / run as root: sudo $0 $role"
    exit 1
fi
if [ -n "$root" ] && [ ! -r "$root" ]; then
    say "读不到根文件 / cannot read the root file: $root"
    exit 1
fi
python=""
for candidate in python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
        tag="py$("$candidate" -c 'import sys; print(f"{sys.version_info[0]}{sys.version_info[1]}")')"
        case "$(basename "$here")" in *"$tag") python="$candidate"; break ;; esac
    fi
done
if [ -z "$python" ]; then
    say "这个安装包要的 Python 不在本机 / the Python this bundle was made for is not here: $(basename "$here")"
    exit 1
fi
version="$(basename "$here" | cut -d- -f2)"
base="$prefix/opt/mingchuang"
state="$prefix/var/lib/mingchuang"
target="$base/$version"
say "安装到 / installing to $target"
mkdir -p "$base" "$state"
rm -rf "$target.new"
mkdir -p "$target.new"
cp -r "$here/app" "$target.new/app"
# The venv is made at its final place: its scripts name it. The old version stays whole until the link is turned.
rm -rf "$target"
mv "$target.new" "$target"
"$python" -m venv "$target/venv"
"$target/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --find-links "$here/wheels" \
    --require-hashes -r "$target/app/requirements-runtime.lock"
# The programs run from app/, where their assets and parts lie.
site="$("$target/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')"
"$target/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-deps "$here"/wheels/mingchuang-*.whl
for room in kiosk sync ui; do rm -rf "${site:?}/$room"; done
printf '%s\n' "$target/app" > "$site/mingchuang-app.pth"
ln -sfn "$version" "$base/current"
mkdir -p "$state/terminal"
if [ -n "$root" ]; then cp "$root" "$state/root.json"; fi
if [ "$role" = terminal ] && [ -n "$portal" ] && [ ! -e "$state/terminal/settings.toml" ]; then
    printf 'portal = "%s"\n' "$portal" > "$state/terminal/settings.toml"
fi
if [ -z "$prefix" ]; then
    id mingchuang >/dev/null 2>&1 || useradd --system --home-dir "$state" --shell /usr/sbin/nologin mingchuang
    chown -R mingchuang: "$state"
    chmod 700 "$state"
    cp "$target"/app/packaging/systemd/*.service /etc/systemd/system/
    for command in mingchuang mingchuang-supervise mingchuang-sync mingchuang-portal; do
        printf '#!/bin/sh\nMINGCHUANG_HOME="${MINGCHUANG_HOME:-%s}" exec %s/current/venv/bin/%s "$@"\n' "$state" "$base" "$command" \
            > "/usr/local/bin/$command"
        chmod 755 "/usr/local/bin/$command"
    done
    systemctl daemon-reload
    if [ "$role" = terminal ]; then
        systemctl enable --now mingchuang-sync.service mingchuang-terminal.service
    else
        say "接着 / next: sudo -u mingchuang mingchuang-portal init --base-url https://…; systemctl enable --now mingchuang-portal"
    fi
fi
say "完成 / done: $base/current/venv/bin/mingchuang doctor"
