#!/usr/bin/env bash
# One file that installs a terminal or a portal without internet: programs, wheels, optional parts, units, install.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${PYTHON:-.venv/bin/python}"
version="$("$python" -c 'from importlib.metadata import version; print(version("mingchuang"))')"
tag="$("$python" -c 'import platform, sys; print(f"linux-{platform.machine()}-py{sys.version_info[0]}{sys.version_info[1]}")')"
name="mingchuang-$version-$tag"
work="build/$name"
rm -rf "$work"
mkdir -p "$work/app" "$work/wheels" dist
git archive HEAD | tar -x -C "$work/app" --exclude tests --exclude benchmarks --exclude tools --exclude .ci
cp assets/i18n/*.qm "$work/app/assets/i18n/"
if [ -d parts ]; then cp -r parts "$work/app/"; fi
printf '打包依赖 / Gathering wheels\n' >&2
"$python" -m pip download --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    -r requirements-runtime.lock --dest "$work/wheels"
"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir "$work/wheels" .
cp packaging/install.sh "$work/install.sh"
tar -C build -czf "dist/$name.tar.gz" "$name"
rm -rf "$work"
# Whoever carries it compares this at the other end: the bundle bears no signature.
sha256sum "dist/$name.tar.gz" >&2
printf '%s\n' "dist/$name.tar.gz"
