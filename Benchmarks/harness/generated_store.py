"""Makes a store of very many events, the same on every machine, of the schema that the program itself made.

Rows are written by SQL and not fetched: a fetch of a million reports measures the merger, which `Benchmarks/merge` does.
"""
import os
import sqlite3
import subprocess

import dice

START = 1_420_070_400    # 2015-01-01
SECONDS = 315_360_000    # ten years
SOURCES = 60
SYLLABLES = ["ka", "lo", "mi", "ter", "vun", "sha", "rel", "dor", "pi", "gan", "est", "ul", "bry", "no", "zek", "fa"]
RARE, STORY = "quillwort", "kestrel"    # in 20 events, and in 200
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def spelled(rank):
    text = ""
    while True:
        text += SYLLABLES[rank % len(SYLLABLES)]
        rank //= len(SYLLABLES)
        if rank == 0 and len(text) >= 4:
            return text


# A few words are everywhere, most are rare.
WORDS = [spelled(40_000 // (1 + rank)) for rank in range(40_000)]


def words(roll, count):
    return " ".join([WORDS[int(roll.random() * 40_000)] for _ in range(count)]).capitalize()


def identity(prefix, number):
    """Thirteen letters that say nothing of the number's order."""
    mixed = number * 0x9E3779B97F4A7C15 % (1 << 65)
    return prefix + "".join(LETTERS[mixed >> shift & 31] for shift in range(60, -1, -5))


def rows(count):
    """For each event its row, its words, and the rows of its reports."""
    roll = dice.Dice(8)
    number = 0
    for event in range(count):
        told = START + event * SECONDS // count
        title = words(roll, 7)
        if event % (count // 20) == 7:
            title += " " + RARE
        if event % (count // 200) == 3:
            title += " " + STORY
        day = told - told % 86_400
        tellers = sorted({roll.below(SOURCES) for _ in range(1 + (roll.below(4) == 0))})
        texts, reports = [], []
        for teller in tellers:
            summary = words(roll, 20) + "."
            heading = title if not reports else words(roll, 7)
            texts += [heading.lower(), summary[:-1].lower()]
            reports.append((identity("r_", number), f"source-{teller}", heading, f"https://source-{teller}.example.com/{number}",
                            summary, told + 60 * len(reports), day, day + 86_400, day // 86_400 // 4))
            number += 1
        yield identity("e_", event), title, day, told, [f"source-{teller}" for teller in tellers], " ¶ ".join(texts), reports


def made(path, count, program):
    """Makes the store, where it is not there yet; some minutes for a million events."""
    if os.path.exists(path):
        return
    part = path + ".part"
    for name in (part, part + "-wal", part + "-shm"):
        if os.path.exists(name):
            os.remove(name)
    folder = os.path.dirname(path)
    with open(os.path.join(folder, "empty.xml"), "w") as file:
        file.write("<rss version='2.0'><channel><title>x</title></channel></rss>")
    config = os.path.join(folder, "empty.toml")
    with open(config, "w") as file:
        file.write("[[source]]\nid = \"x\"\nurl = \"file:empty.xml\"\n")
    subprocess.run([program, "fetch", "--config", config, "--database", part], check=True)
    store = sqlite3.connect(part)
    store.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000")
    for number, (event, title, day, told, sources, words, reports) in enumerate(rows(count), 1):
        names = str(sources).replace("'", "\"").replace(", ", ",")
        stamps = [report[5] for report in reports]
        store.executemany(
            "INSERT INTO report (id, source, kind, title, url, summary, tags, published, start, end, startOffset, endOffset,"
            " precision, approximate, basis, changed, block)"
            " VALUES (?, ?, 'entry', ?, ?, ?, '[]', strftime('%Y-%m-%dT%H:%M:%SZ', ?, 'unixepoch'), ?, ?, 0, 0, 'day', 0, 'published', 0, ?)",
            reports)
        store.execute(
            "INSERT INTO event (number, id, title, start, end, startOffset, endOffset, precision, approximate, basis, datesDisagree,"
            " firstReported, lastReported, sources, tags, changed, revision, independentSources, breadth)"
            " VALUES (?, ?, ?, ?, ?, 0, 0, 'day', 0, 'published', 0, ?, ?, ?, '[]', ?, 0, ?, 3)",
            (number, event, title, day, day + 86_400, min(stamps), max(stamps), names, told, len(sources)))
        store.executemany("INSERT INTO membership VALUES (?, ?, ?)",
                          [(report[0], event, place) for place, report in enumerate(reports)])
        marked = " ".join("\ue100" + source.replace("-", "\ue02d") for source in sources)
        store.execute("INSERT INTO eventText (rowid, words, sources, tags) VALUES (?, ?, ?, '')", (number, words, marked))
    store.execute("INSERT INTO eventText (eventText) VALUES ('optimize')")
    store.commit()
    store.execute("PRAGMA journal_mode = WAL")
    store.close()
    os.rename(part, path)
