#!/usr/bin/env bash
# Set up the checkout: system libraries, .venv, the programs, the translations. Quick when nothing changed.
set -euo pipefail
cd "$(dirname "$0")/.."
venv="${VENV:-.venv}"
lock="${LOCK:-requirements.lock}"
stamp="$venv/.set-up"
want="$(cat "$lock" pyproject.toml packaging/setup.sh packaging/parts.toml packaging/parts.py packaging/encoder.py assets/i18n/*.ts | sha256sum | cut -d' ' -f1)"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then
    exit 0
fi

say() { printf '%s\n' "$*" >&2; }

# System libraries: what Qt loads, a virtual display, a voice, printing, PDF rendering for the tests.
packages="libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libxcb-cursor0 libxkbcommon-x11-0
libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xinerama0 libpulse0 libxrandr2
libgl1-mesa-dri xvfb espeak-ng cups-client poppler-utils"
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    missing=""
    for package in $packages; do
        # Debian 13 renamed some libraries for 64-bit time (t64).
        found="$(dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null || true)"
        if ! printf '%s' "$found" | grep -q 'install ok installed'; then
            missing="$missing $package"
        fi
    done
    if [ -n "$missing" ]; then
        if [ "$(id -u)" = 0 ]; then sudo=""; elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo="sudo"; else sudo="none"; fi
        if [ "$sudo" = none ]; then
            say "缺少系统软件包，请管理员安装 / System packages are missing; ask an administrator to run:"
            say "    apt-get install$missing"
        else
            say "安装系统软件包 / Installing system packages:$missing"
            $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
            $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
        fi
    fi
else
    say "不是 Debian 系统，请自行安装 / Not a Debian system; please install the equivalents of: $packages"
fi

# Python 3.11 to 3.13.
python=""
for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))'; then
        python="$candidate"
        break
    fi
done
if [ -z "$python" ]; then
    say "需要 Python 3.11 到 3.13 / Python 3.11 to 3.13 is needed"
    exit 1
fi
if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c '' 2>/dev/null; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
            apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
        else
            say "缺少 python3-venv / python3-venv is missing: apt-get install python3-venv"
            exit 1
        fi
    fi
    "$python" -m venv "$venv"
fi
say "安装 Python 依赖（第一次需几分钟）/ Installing Python packages (a few minutes the first time)"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check "setuptools>=77" wheel
PYTHONWARNINGS=ignore "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
# Qt 6.7 wants -idbased; later ones only warn that they no longer do.
for language in zh_CN en zh_TW zh_HK ja ko; do
    "$venv/bin/pyside6-lrelease" -silent -idbased assets/i18n/*."$language".ts -qm "assets/i18n/mingchuang_$language.qm" >/dev/null 2>&1 || {
        say "译文编译失败 / lrelease failed for $language"
        exit 1
    }
done
if [ -z "${MINGCHUANG_NO_PARTS:-}" ]; then
    "$venv/bin/python" packaging/parts.py
fi
printf '%s' "$want" > "$stamp"
