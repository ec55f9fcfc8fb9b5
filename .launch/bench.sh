#!/bin/sh
# Measures speed. Run by ./build bench.
#   ./build bench [JMH OPTIONS]              the JMH benchmarks over the samples
#   ./build bench --corpus FILE              Readout over all articles of a file, in one process
#   ./build bench --corpus FILE --rivals     and CoreNLP over 100 of them
#   ./build bench --stages FILE              what each stage of the street costs over all articles of a file
#   ./build bench --growth FILE [ARTICLES...] what linking and writing cost as the articles of a file are repeated
#   ./build bench --linking ACCOUNTS...      linking made-up accounts, by one machine's linker and by the cluster's steps
set -eu
cd "$(dirname "$0")/.."
. ./.launch/tools.sh
need_jdk
need_maven

out="$PWD/readout-benchmark/target"
mkdir -p "$out"
threads=2
repetitions=3

# build PROFILES: compiles, and leaves the class path in a file.
build() {
    echo "readout: building …" >&2
    mvn -q -Dreadout.fast $1 -pl readout-benchmark -am compile dependency:build-classpath \
        -Dmdep.outputFile="$out/classpath"
}

# over MAIN HEAP CORPUS [MORE]: times a tool and prints its report.
over() {
    main=$1
    heap=$2
    shift 2
    corpus=$1
    shift
    "$java" -Xmx"$heap" -XX:+UseSerialGC -cp "$out/classes:$(cat "$out/classpath")" \
        "dev.readout.benchmark.$main" "$corpus" "$out/report.txt" "$threads" "$repetitions" "$@" 2>> "$out/speed.log"
    cat "$out/report.txt"
}

if [ "${1:-}" = --stages ]; then
    corpus=${2:?a corpus: a file of JSON lines, or a folder of articles}
    build ""
    "$java" -Xmx1g -XX:+UseSerialGC -cp "$out/classes:$(cat "$out/classpath")" \
        dev.readout.benchmark.StageCost "$corpus" "$out/report.txt" 2 2>> "$out/speed.log"
    cat "$out/report.txt"
    exit
fi

if [ "${1:-}" = --growth ]; then
    corpus=${2:?a corpus: a file of JSON lines, or a folder of articles}
    shift 2
    [ $# -gt 0 ] || set -- 100 1000 10000 100000
    build ""
    "$java" -Xmx"${READOUT_MEMORY:-12g}" -XX:+UseSerialGC -cp "$out/classes:$(cat "$out/classpath")" \
        dev.readout.benchmark.load.ReadGrowth "$corpus" "$@" 2>> "$out/speed.log"
    exit
fi

if [ "${1:-}" = --linking ]; then
    shift
    [ $# -gt 0 ] || set -- 10000 100000
    out="$PWD/readout-spark/target"
    mvn -q -Dreadout.fast -pl readout-spark -am test-compile dependency:build-classpath -Dmdep.outputFile="$out/classpath"
    opens=$(for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
        java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
        printf ' --add-opens=java.base/%s=ALL-UNNAMED' $package
    done)
    for accounts in "$@"; do
        for by in one-machine parts; do
            rm -rf "$out/growth"
            mkdir "$out/growth"
            # shellcheck disable=SC2086 # words
            "$java" -Xmx"${READOUT_MEMORY:-8g}" -XX:+UseSerialGC $opens -cp "$out/test-classes:$out/classes:$(cat "$out/classpath")" \
                dev.readout.spark.LinkGrowth "$by" "$out/growth" "$accounts" 2>> "$out/growth.log"
        done
    done
    exit
fi

if [ "${1:-}" != --corpus ]; then
    build ""
    exec "$java" -cp "$out/classes:$(cat "$out/classpath")" org.openjdk.jmh.Main "$@"
fi

corpus=${2:?a corpus: a file of JSON lines, or a folder of articles}
if [ "${3:-}" = --rivals ]; then
    build -Privals
    over CorpusSpeed 1g "$corpus"
    over rivals.CoreNlpSpeed 5g "$corpus" 100 1
else
    build ""
    over CorpusSpeed 1g "$corpus"
fi
