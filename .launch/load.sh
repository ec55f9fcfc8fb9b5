#!/bin/sh
# Asks for every kind of page over a very large record. Run by ./build load.
#   ./build load [--engagements N] [--statements N] [--clients N] [--seconds N] [--articles PATH] [--db DB [--fill]] [--alone TIMES]
# Readings of PATH (samples) are made into others by shifting days, states and names until there are so many contacts
# (105000) and statements (1000000); they fill a database in readout-benchmark/target, which is kept for the next run. Then a
# server shows it, and so many clients (16) ask for so many seconds (60), each as fast as it is answered. --db asks over another
# database, a file or jdbc:postgresql://…, instead; --fill fills that one first, which must be empty, and tells how long it
# took. --alone asks by one client so many times for each kind of page, and tells what an answer costs the server in processor
# time. MEMORY (2g) is what filling may take.
set -eu
cd "$(dirname "$0")/.."
. ./.launch/tools.sh
need_jdk
need_maven

engagements=105000
statements=1000000
clients=16
seconds=60
articles=samples
port=8397
database=
alone=
fill=
while [ $# -gt 0 ]; do
    case "$1" in
        --fill)
            fill=yes
            shift
            continue
            ;;
        --engagements) engagements=$2 ;;
        --statements) statements=$2 ;;
        --clients) clients=$2 ;;
        --seconds) seconds=$2 ;;
        --articles) articles=$2 ;;
        --db) database=$2 ;;
        --alone) alone=$2 ;;
        *)
            echo "./build load: what is $1?" >&2
            exit 2
            ;;
    esac
    shift 2
done

out="$PWD/readout-benchmark/target"
mkdir -p "$out"
echo "readout: building …" >&2
mvn -q -Dreadout.fast -pl readout-benchmark,readout-cli -am process-classes dependency:build-classpath -Dmdep.outputFile=target/classpath
tools="$out/classes:$(cat "$out/classpath")"
program="readout-cli/target/classes:$(cat readout-cli/target/classpath)"

fill() {
    "$java" -Xmx"${MEMORY:-2g}" -XX:+UseSerialGC -cp "$tools" dev.readout.benchmark.load.LoadFill \
        "$1" "$articles" "$engagements" "$statements"
}

if [ -z "$database" ]; then
    database="$out/load-$engagements-$statements.db"
    if [ ! -f "$database.whole" ]; then
        rm -f "$database" "$database-wal" "$database-shm"
        fill "$database"
        touch "$database.whole"
    fi
elif [ -n "$fill" ]; then
    fill "$database"
fi
[ ! -f "$database" ] || echo "the database has $(($(stat -c %s "$database") / 1000000)) MB"

mkdir -p "$out/nothing"
"$java" -Xmx1g -XX:+UseSerialGC -cp "$program" dev.readout.cli.Main serve "$out/nothing" --db "$database" --port "$port" \
    2> "$out/load-serve.log" &
server=$!
trap 'kill $server 2> /dev/null || true' EXIT
for _ in $(seq 120); do
    grep -q '^Serving' "$out/load-serve.log" && break
    sleep 0.5
done
echo "load of the machine before: $(cut -d' ' -f1-3 /proc/loadavg); processors: $(nproc)"
if [ -n "$alone" ]; then
    "$java" -Xmx512m -XX:+UseSerialGC -cp "$tools" dev.readout.benchmark.load.LoadCost "http://localhost:$port" "$server" "$alone"
else
    "$java" -Xmx512m -XX:+UseSerialGC -cp "$tools" dev.readout.benchmark.load.LoadRun \
        "http://localhost:$port" "$clients" "$seconds"
fi
echo "the server's most resident memory: $(awk '/VmHWM/ { print int($2 / 1000) }' "/proc/$server/status") MB"
