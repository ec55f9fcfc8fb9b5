#!/bin/sh
# Sees to it that the store can be tested on PostgreSQL. Run by ./build.
# The tests start a server of their own; only its binaries must be there. Where they are not, Debian's package is installed
# if that is permitted. READOUT_POSTGRESQL=jdbc:postgresql://… names another server to test on; READOUT_POSTGRESQL=none
# leaves these tests out.
set -eu
. "$(dirname "$0")/tools.sh"

case "${READOUT_POSTGRESQL:-}" in
    none)
        echo "readout: READOUT_POSTGRESQL=none: the store is NOT tested on PostgreSQL" >&2
        exit 0
        ;;
    jdbc:*) exit 0 ;;
esac

for initdb in /usr/lib/postgresql/*/bin/initdb; do
    [ -x "$initdb" ] && exit 0
done

install postgresql "the tests of the store" && exit 0
echo "readout: PostgreSQL is missing, and the tests of the store on it will fail: install Debian's package postgresql, or set READOUT_POSTGRESQL (see .launch/postgresql.sh)" >&2
