#!/bin/sh
# Hurts an ingest and sees that nothing is lost. Run by ./build faults [KILLS] [PATH…].
#   kill -9 KILLS (20) times at a random moment of an ingest of PATH… (samples), which then goes on: whenever it has come to
#   its end, the export must be that of an ingest that nobody disturbed, byte for byte; and, where file systems may be
#   mounted, a full and a read-only one.
# READOUT names the command to run; SEED the seed of the moments.
set -eu
cd "$(dirname "$0")/.."
readout=${READOUT:-./readout}
kills=${1:-20}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- samples

work=$(mktemp -d)
mounted=""
end() {
    [ -z "$mounted" ] || umount "$mounted"
    rm -rf "$work"
}
trap end EXIT

# same WHAT DATABASE: its export is that of the undisturbed ingest.
same() {
    $readout export --db "$2" > "$work/other.json"
    cmp -s "$work/whole.json" "$work/other.json" || {
        echo "$1: the export differs" >&2
        exit 1
    }
    echo "$1: the export is the same, byte for byte"
}

# refused WHAT: the last command, whose words are in $work/said, ended with status 1 and one line.
refused() {
    [ "$status" = 1 ] && [ "$(wc -l < "$work/said")" = 1 ] || {
        echo "$1: status $status" >&2
        cat "$work/said" >&2
        exit 1
    }
    echo "$1: $(cat "$work/said")"
}

begun=$(date +%s)
$readout ingest "$@" --db "$work/whole.db" 2> /dev/null
$readout export --db "$work/whole.db" > "$work/whole.json"
whole=$(($(date +%s) - begun + 1))

# Where an ingest ends before it is hit, what it made is looked at, and another begins.
hit=0
ended=0
for moment in $(awk -v seed="${SEED:-7}" -v n="$((kills * 20))" -v most="$whole" 'BEGIN { srand(seed); for (i = 0; i < n; i++) printf "%.2f ", rand() * most }'); do
    [ "$hit" -lt "$kills" ] || break
    $readout ingest "$@" --db "$work/killed.db" 2> /dev/null &
    process=$!
    sleep "$moment"
    if kill -9 "$process" 2> /dev/null; then
        hit=$((hit + 1))
        wait "$process" 2> /dev/null || true
    else
        wait "$process"
        same "an ingest that was killed before" "$work/killed.db" > /dev/null
        rm -f "$work/killed.db" "$work/killed.db-wal" "$work/killed.db-shm"
        ended=$((ended + 1))
    fi
done
$readout ingest "$@" --db "$work/killed.db" 2> /dev/null
same "$hit kills hit a running ingest, which came to its end $((ended + 1)) times" "$work/killed.db"

mkdir "$work/small"
if mount -t tmpfs -o size=400k tmpfs "$work/small" 2> /dev/null; then
    mounted="$work/small"
    status=0
    $readout ingest "$@" --db "$work/small/readout.db" 2> "$work/said" || status=$?
    refused "a full disk"
    mount -o remount,size=100m "$work/small"
    $readout ingest "$@" --db "$work/small/readout.db" 2> /dev/null
    same "more room" "$work/small/readout.db"
    mount -o remount,ro "$work/small"
    status=0
    $readout ingest "$@" --db "$work/small/readout.db" 2> "$work/said" || status=$?
    refused "a read-only file"
else
    echo "NOT tried, as no file system may be mounted here: a full disk, a read-only file" >&2
fi
