# SPDX-FileCopyrightText: 2026 The Mitra authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What app/run and tests/run share: install what is missing, configure, build. Sourced, POSIX sh.

build_packages='cmake g++ libminizip-dev libqt6opengl6-dev libxlsxwriter-dev lld ninja-build
    qt6-base-dev qt6-charts-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev zlib1g-dev'
# The SQL driver and the fonts are found at run time only, so no compiler tells that they are
# missing: Inter for the letters, Noto for South-East Asian scripts, Droid for Chinese, Japanese
# and Korean titles of sources.
run_packages='libqt6sql6-sqlite libqt6svg6 fonts-inter fonts-noto-core fonts-droid-fallback'

say() { printf '%s\n' "mitra: $*" >&2; }

# install_missing WHY PACKAGE...: installs those of the Debian packages that are not there, and
# says which and why; does nothing, and needs no rights, when all are there.
install_missing()
{
    why=$1
    shift
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "this is not a Debian system; install the like of these yourself: $*"
        return 0
    fi
    missing=
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || :)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "these packages are missing, and only root can install them:$missing"
            say "run as root: apt-get install --no-install-recommends$missing"
            return 1
        fi
        as_root=sudo
    fi
    say "installing$missing ($why)"
    # Package lists may be absent or old; packages that are there do not need them.
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -qq -y --no-install-recommends $missing >&2
}

# build PRESET [cmake --build argument...]: configures once, then builds what changed.
build()
{
    preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "configuring (preset $preset)"
        mkdir -p build
        if ! cmake --preset "$preset" >"build/$preset.log" 2>&1; then
            cat "build/$preset.log" >&2
            say "could not configure; nothing was built"
            return 1
        fi
        say "building; the first time takes some minutes"
    fi
    cmake --build "build/$preset" "$@" >&2
}

# A bare machine has no UTF-8 language set; Qt wants one.
use_utf8()
{
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}
