#!/usr/bin/env python3
"""Makes a WARC archive in which one page of a hundred is about relations between states.

usage: mixed.py DATA OUT.warc

DATA is the folder of the evaluation data (see ../README.md): the web pages of `trafilatura-eval` and the newspaper pieces of
`polnear` (as plain pages) are the other news; so many of this project's samples, spread evenly among them in the order of their
names, are the one of a hundred. The same input makes the same bytes. Standard library only.
"""
import argparse
import html
import tarfile
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def page_of_text(text):
    title, _, body = text.partition("\n")
    paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in body.split("\n") if line.strip())
    head = f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head>'
    return f"{head}\n<body><article><h1>{html.escape(title)}</h1>\n{paragraphs}</article></body></html>\n".encode()


def other_pages(data):
    with tarfile.open(data / "trafilatura-eval" / "pages.tar.gz") as pages:
        for member in sorted((m for m in pages if m.isfile()), key=lambda m: m.name):
            yield member.name, pages.extractfile(member).read()
    for text in sorted((data / "polnear").glob("*/text/**/*.txt")):
        yield str(text.relative_to(data)), page_of_text(text.read_text(encoding="utf-8"))


def response(number, body):
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: https://example.org/{number}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
        "WARC-Date: 2025-07-12T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    others = [body for _, body in other_pages(asked.data)]
    samples = sorted(SAMPLES.glob("*.txt"))[: round(len(others) / 99)]
    written = 0
    with open(asked.out, "wb") as out:
        for at, body in enumerate(others):
            if at % 99 == 49 and at // 99 < len(samples):
                out.write(response(written, page_of_text(samples[at // 99].read_text(encoding="utf-8"))))
                written += 1
            out.write(response(written, body))
            written += 1
    print(f"{written} pages, {written - len(others)} of them between states")


if __name__ == "__main__":
    main()
