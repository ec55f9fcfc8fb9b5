#!/bin/sh
# Sees to it that the pages can be walked through in a real browser. Run by ./build.
# Where Chromium is not there, Debian's package is installed if that is permitted. READOUT_CHROMIUM=PATH names another
# browser of its kind; READOUT_CHROMIUM=none leaves these tests out.
set -eu
. "$(dirname "$0")/tools.sh"

case "${READOUT_CHROMIUM:-}" in
    none)
        echo "readout: READOUT_CHROMIUM=none: the pages are NOT tested in a browser" >&2
        exit 0
        ;;
    ?*) exit 0 ;;
esac

[ -x /usr/bin/chromium ] && exit 0

install chromium "the tests of the pages" && exit 0
echo "readout: Chromium is missing, and the tests of the pages in a browser will fail: install Debian's package chromium, or set READOUT_CHROMIUM (see .launch/chromium.sh)" >&2
