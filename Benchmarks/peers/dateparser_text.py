"""Finds dates in a text with dateparser: `dateparser_text.py FILE` prints a line for each. A paragraph at a time, as its makers advise."""
import datetime
import sys


def main():
    from dateparser.search import search_dates
    if len(sys.argv) < 2:
        return
    settings = {"RELATIVE_BASE": datetime.datetime(2025, 6, 7), "PREFER_DATES_FROM": "past"}
    with open(sys.argv[1], encoding="utf-8") as file:
        for paragraph in file.read().split("\n\n"):
            for words, date in search_dates(paragraph, languages=["en"], settings=settings) or []:
                print(words, date.date(), sep="\t")


main()
