"""Measures merging: our program on every preset, and others on those that are news."""
import os
import subprocess
import sys

import bcubed
import measuring
import table
import tools as programs

HERE = os.path.dirname(os.path.abspath(__file__))
MARKS = "<!-- merge benchmark -->", "<!-- end of merge benchmark -->"


def made(preset, cache, gold=False):
    """The report lines of a preset, or the number of each one's event; made once and kept."""
    path = os.path.join(cache, preset + (".gold" if gold else ".jsonl"))
    sources = [os.path.join(HERE, name) for name in ("generated_reports.py", "dice.py")]
    if not os.path.exists(path) or os.path.getmtime(path) < max(map(os.path.getmtime, sources)):
        with open(path + ".part", "wb") as part:
            subprocess.run(
                [sys.executable, "-B", sources[0], *(["--gold"] if gold else []), preset], stdout=part, check=True)
        os.replace(path + ".part", path)
    return path


def tools(names, cache, program):
    """Pairs of a tool and the name of what it prints."""
    found = []
    for name in names:
        if name == "timeline":
            start = [os.path.abspath(program or programs.built("timeline")), "merge"]
            found.append(programs.Tool(name, "**timeline**", start))
        else:
            script = {"datasketch": "minhash_reports.py", "rapidfuzz": "rapidfuzz_reports.py"}[name]
            found.append(programs.python(name, cache, script))
    return found


def measured(tool, preset, rounds, cache, say):
    """A row of the table."""
    reports = made(preset, cache)
    output = os.path.join(cache, f"{preset}.{tool.name}.out")
    runs = []
    for number in range(rounds):
        runs.append(measuring.run([*tool.start, reports], cache, output))
        last = runs[-1]
        say(f"{preset}, round {number + 1}: {tool.name} {last.cpu:.2f} s, {last.peak // 1000} MB{'' if last.worked else ' FAILED'}")
    with open(reports, "rb") as file:
        count = sum(1 for _ in file)
    cpu = sorted(run.cpu for run in runs)[len(runs) // 2]
    score = ["–"] * 3
    if preset.startswith("news-") and all(run.worked for run in runs):
        with open(made(preset, cache, gold=True)) as file:
            gold = [int(line) for line in file]
        if tool.name == "timeline":
            groups = bcubed.groups_of_timeline(output, reports)
        else:
            with open(output) as file:
                groups = [int(line) for line in file]
        score = [f"{value:.3f}" for value in bcubed.scores(groups, gold)]
    os.remove(output)
    if not all(run.worked for run in runs):
        return f"| {preset} | {tool.title} | failed |" + " – |" * 5
    cells = [
        preset, tool.title, table.rounded(cpu), table.rounded(count / cpu),
        table.rounded(max(run.peak for run in runs) / 1024), *score]
    return "| " + " | ".join(cells) + " |"


def stages(program, preset, cache, say):
    """Rows of the table of stages: what each takes of our program's time and memory."""
    reports = made(preset, cache)
    with open(reports, "rb") as file:
        count = sum(1 for _ in file)
    printed = subprocess.run([program, reports], stdout=subprocess.PIPE, check=True, text=True).stdout
    say(f"{preset}: {' · '.join(printed.splitlines())}")
    rows = []
    for line in printed.splitlines()[:-1]:
        stage, cpu, peak = line.split()
        per_report = float(cpu) / count * 1e6
        rows.append(f"| {preset} | {stage} | {table.rounded(float(cpu))} | {table.rounded(per_report)} | {peak} |")
    return rows


def staged(rows):
    return "\n".join([
        "", "Where the time goes:", "", "| reports | stage | CPU s | µs a report | peak MB |", "|---|---|--:|--:|--:|", *rows, ""])


def section(rows, rounds):
    runs = f"Medians of {rounds} runs" if rounds > 1 else "One run each"
    return "\n".join([
        f"{runs}; {table.machine()}.", "",
        "| reports | tool | CPU s | reports/s | peak MB | precision | recall | F1 |", "|---|---|--:|--:|--:|--:|--:|--:|", *rows, ""])
