#!/bin/sh
# Scores everything that has a floor and ends with status 4 where a figure lies below it. Run by ./build eval.
#   ./build eval [DATA]            DATA is laid out as docs/evaluation.md says; what is missing in it is passed over
#   ./build eval --rivals [DATA]   other tools' figures beside ours (CoreNLP; large downloads, long the first time)
set -eu
cd "$(dirname "$0")/.."

if [ "${1:-}" = --rivals ]; then
    shift
    exec ./.launch/rivals.sh "$@"
fi
exec ./readout evaluate floors "${1:-../shared/data}"
