#!/usr/bin/env python3
"""Makes many articles of few by changing their days and the names of their people.

usage: repeated.py FILE.jsonl COUNT OUT.jsonl

The first round over FILE is as it is. Every later one lies a number of whole weeks further on: the publication date and the
days named in the text ("May 25", "June 4, 2021", "4 June 2021") move together, so that the words for weekdays stay true. Who
bears a name after an office ("Secretary Oduya") bears another one in each round, the same throughout it. The same input makes
the same bytes. Standard library only.
"""
import argparse
import datetime
import hashlib
import json
import re

MONTHS = "January February March April May June July August September October November December".split()
MONTH = "|".join(MONTHS)
DAY = re.compile(
    rf"\b(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:, (?P<year>(?:19|20)\d\d))?|(?P<day2>\d{{1,2}}) (?P<month2>{MONTH})(?: (?P<year2>(?:19|20)\d\d))?)\b(?!,? ?\d)"
)
OFFICE = "Secretary|Minister|President|Ambassador|Chancellor|Director|Commissioner|Representative|Envoy|Counselor|Administrator|General"
BEARER = re.compile(rf"\b(?:{OFFICE}) (?:[A-Z][\w’'-]+ (?:[A-Z]\. )?)?(?P<name>[A-Z][a-z]{{3,}})\b")
NOT_NAMES = set("State States Secretary Minister Affairs Office United Department Defense Security General President Council".split())
SYLLABLES = "ba ca da fa ga ha ka la ma na pa ra sa ta va be de ke le me ne re se te bi di ki li mi ni ri si ti bo do ko lo mo no ro so to".split()


def bearers(articles):
    """Names that stand at least twice after an office and, but for that, are no word of the office's own."""
    seen = {}
    for article in articles:
        for found in BEARER.finditer(article["text"]):
            seen[found["name"]] = seen.get(found["name"], 0) + 1
    return {name for name, times in seen.items() if times > 1 and name not in NOT_NAMES}


def other_name(name, round_):
    digest = hashlib.sha256(f"{name} {round_}".encode()).digest()
    return "".join(SYLLABLES[b % len(SYLLABLES)] for b in digest[:3]).capitalize()


def moved_days(text, published, days):
    def moved(found):
        month = found["month"] or found["month2"]
        year = found["year"] or found["year2"]
        try:
            day = datetime.date(int(year or published.year), MONTHS.index(month) + 1, int(found["day"] or found["day2"]))
        except ValueError:  # no such day
            return found[0]
        day += datetime.timedelta(days)
        name = MONTHS[day.month - 1]
        if found["month"]:
            return f"{name} {day.day}" + (f", {day.year}" if year else "")
        return f"{day.day} {name}" + (f" {day.year}" if year else "")

    return DAY.sub(moved, text)


def of_round(article, round_, names):
    published = datetime.datetime.fromisoformat(article["published"])
    days = 7 * 30 * round_
    other = dict(article)
    other["published"] = (published + datetime.timedelta(days)).isoformat()
    other["url"] = f"https://example.org/{round_}/" + article["url"].rstrip("/").rsplit("/", 1)[-1]
    for field in ("title", "text"):
        text = moved_days(article[field], published, days)
        other[field] = names.sub(lambda found: other_name(found[0], round_), text)
    return other


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("count", type=int)
    parser.add_argument("out")
    asked = parser.parse_args()
    with open(asked.file, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    names = re.compile(r"\b(?:" + "|".join(sorted(bearers(articles))) + r")\b")
    with open(asked.out, "w", encoding="utf-8") as out:
        for n in range(asked.count):
            round_, at = divmod(n, len(articles))
            article = articles[at] if round_ == 0 else of_round(articles[at], round_, names)
            out.write(json.dumps(article, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
