#!/usr/bin/env python3
"""Rows of a CSV file (when, what, who) as entries for timeline."""
import csv
import json
import sys

if len(sys.argv) != 2:
    sys.exit("usage: harbour-log.py FILE.csv")
try:
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            entry = {"guid": f"row-{number}", "title": row["what"], "published": row["when"], "author": row["who"]}
            print(json.dumps(entry, ensure_ascii=False))
except (OSError, KeyError) as error:
    sys.exit(f"{sys.argv[1]}: {error}")
