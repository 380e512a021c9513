#!/bin/sh
# The terminal's session: one program, no window manager, no way to another console.
set -eu
base="$(cd "$(dirname "$0")/../.." && pwd)"
program="$base/venv/bin/mingchuang-supervise"
# As an X client Qt draws in software where there is no OpenGL; as a Wayland one it would end.
export QT_QPA_PLATFORM=xcb
if command -v cage >/dev/null && command -v Xwayland >/dev/null; then
    # Without -s cage refuses to switch to another console.
    exec cage -d -- "$program"
fi
configuration="${MINGCHUANG_HOME:?}/xorg.conf"
cat > "$configuration" <<X
Section "ServerFlags"
    Option "DontVTSwitch" "true"
    Option "DontZap" "true"
    Option "BlankTime" "0"
    Option "StandbyTime" "0"
    Option "OffTime" "0"
EndSection
X
exec xinit "$program" -- :0 vt1 -keeptty -nolisten tcp -s 0 -config "$configuration"
