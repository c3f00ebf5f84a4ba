"""Reads feeds with a library from PyPI: `python_feeds.py LIBRARY [--repeat K] FILE…`.

Both libraries read dates on their own while they parse. Of an entry the same is taken as by the other programs.
"""
import argparse
import importlib


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("library", choices=["feedparser", "fastfeedparser"])
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("file", nargs="*")
    options = parser.parse_intermixed_args()
    library = importlib.import_module(options.library)
    # feedparser gives dates as `published_parsed`, fastfeedparser as `published` in ISO 8601.
    dates = ("published_parsed", "updated_parsed") if options.library == "feedparser" else ("published", "updated")
    entries = dated = size = failed = 0
    for _ in range(options.repeat):
        for path in options.file:
            try:
                with open(path, "rb") as file:
                    feed = library.parse(file.read() if options.library == "fastfeedparser" else file)
            except Exception:
                failed += 1
                continue
            for entry in feed["entries"]:
                title, _link, _id = entry.get("title"), entry.get("link"), entry.get("id")
                entries += 1
                dated += any(entry.get(date) for date in dates)
                size += len((title or "").encode("utf-8", "replace"))
    print(f"entries={entries} dated={dated} bytes={size} failed={failed}")


main()
