"""Measurements as Markdown."""
import os
import platform
import re
import sys

import documents as reading

BEGINNING, END = "<!-- benchmark -->", "<!-- end of benchmark -->"


def machine():
    """The processor and system, without a name of the machine."""
    processor = platform.machine()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo") as file:
            found = re.search(r"model name\s*: (.+)", file.read())
        processor = found.group(1) if found else processor
    system = platform.platform()
    if os.path.exists("/etc/os-release"):
        with open("/etc/os-release") as file:
            system = re.search(r'PRETTY_NAME="?([^"\n]+)', file.read()).group(1)
    return f"{processor}, {os.cpu_count()} cores, {system}"


def rounded(number):
    """Three digits, which is more than a machine with other work on it repeats."""
    if number >= 100:
        digits = len(str(int(number))) - 3
        return f"{int(round(number, -digits)):,}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def row(measurement, documents, floor):
    if not measurement.worked:
        return f"| {measurement.tool.title} | failed |" + " – |" * 7
    seconds = measurement.cpu
    least, most = measurement.fastest_and_slowest
    found = measurement.found
    items = found.get("entries", 0) // documents.repeats
    cells = [
        measurement.tool.title,
        rounded(items * documents.repeats / seconds) if found else "–",
        rounded(documents.size_read / 1e6 / seconds),
        rounded(seconds / floor) if floor else "–",
        rounded(seconds) + (f" ({rounded(least)}–{rounded(most)})" if len(measurement.runs) > 1 else ""),
        rounded(measurement.start_up),
        rounded(measurement.peak / 1024),
        f"{items:,}" if found else "–",
        f"{found['dated'] // documents.repeats:,}" if found else "–",
    ]
    return "| " + " | ".join(cells) + " |"


def notes(measurements, documents):
    """What the figures alone would hide."""
    counted = [measurement for measurement in measurements if measurement.worked and measurement.found]
    for key, word in ("entries", "items"), ("dated", "dated items"):
        if len({measurement.found[key] for measurement in counted}) > 1:
            yield f"The tools do not agree on the number of {word}."
    for measurement in counted:
        if measurement.found["failed"]:
            yield f"{measurement.tool.name} gives an error for {measurement.found['failed'] // documents.repeats} of the files."
    if any(measurement.tool.name == "xmllint" for measurement in measurements):
        broken = reading.not_well_formed(documents)
        if broken:
            yield f"{broken} of the files are not well-formed: xmllint stops at the first error, and has less to do."


def section(measurements, documents):
    floor = next((measurement.cpu for measurement in measurements if measurement.tool.name == "xmllint"), None)
    times = f", read {documents.repeats} times by one process" if documents.repeats > 1 else ""
    lines = [
        f"{documents.name}, {rounded(documents.size / 1e6)} MB{times}:", "",
        "| tool | items/s | MB/s | × xmllint | CPU s | start s | peak MB | items | dated |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
        *(row(measurement, documents, floor) for measurement in measurements), ""]
    said = list(notes(measurements, documents))
    return "\n".join(lines + ([" ".join(said), ""] if said else []))


def replaced(path, block, marks=(BEGINNING, END)):
    """Puts the block between a file's two marks."""
    beginning, ending = marks
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, mark, rest = text.partition(beginning)
    _, end, after = rest.partition(ending)
    if not mark or not end:
        sys.exit(f"{path}: has no {beginning} … {ending}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{mark}\n\n{block}\n{end}{after}")
