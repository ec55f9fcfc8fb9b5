#!/bin/sh
# Runs CoreNLP and HeidelTime over the gold data and prints their figures below ours. Run by ./build eval --rivals [DATA].
# Their output is kept in readout-evaluation/target/rivals; delete a file there to have it made again.
set -eu
cd "$(dirname "$0")/.."
. ./.launch/tools.sh
need_jdk
need_maven

data="${1:-../shared/data}"
out=readout-evaluation/target/rivals
mkdir -p "$out"
[ -d "$data" ] || fail "no data folder $data; docs/evaluation.md says what belongs in it"

echo "readout: building with CoreNLP (its models are a download of half a gigabyte) …" >&2
mvn -q -Privals -Dreadout.fast -pl readout-evaluation -am compile dependency:build-classpath \
    -Dmdep.outputFile="$PWD/$out/classpath"

# run WHAT GOLD OUT: lets the other tool read the gold data's texts, unless it has already.
run() {
    [ -e "$out/$3" ] || {
        echo "readout: another tool reads $2 ($1) …" >&2
        "$java" -Xmx5g -cp "readout-evaluation/target/classes:$(cat "$out/classpath")" dev.readout.evaluation.rivals.RivalsMain \
            "$1" "$data/$2" "$out/$3" 2>> "$out/log"
    }
}

# compare NAME GOLD WHAT:OUT…: our figures, then the other tool's.
compare() {
    [ -e "$data/$2" ] || { echo "$2: no data"; return 0; }
    name=$1
    gold=$2
    shift 2
    printf '== %s %s: Readout\n' "$name" "$gold"
    ./readout evaluate "$name" "$data/$gold"
    for made in "$@"; do
        run "${made%%:*}" "$gold" "${made#*:}"
        printf '== %s %s: %s\n' "$name" "$gold" "${made%%:*}"
        ./readout evaluate "$name" "$data/$gold" --predictions "$out/${made#*:}"
    done
}

for treebank in ewt gum; do
    compare ud "ud-english/$treebank-dev.conllu" "ud-gold:$treebank-gold.conllu" "ud-raw:$treebank-raw.conllu"
done
compare names ner/re3d names:re3d.jsonl
compare names ner/crossner-politics/ner_data/politics/test.txt names:crossner.jsonl
compare names ner/uner_pud/en_pud-ud-test.iob2 names:uner_pud.jsonl
compare times timex-wikiwars/testset/tml heideltime:heideltime sutime:sutime
compare quotations polnear/dev quotations:polnear-dev.jsonl
