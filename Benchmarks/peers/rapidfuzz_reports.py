"""Groups reports with rapidfuzz: `rapidfuzz_reports.py [--threshold T] FILE` prints a group's number for each line.

Titles in lower case with their words sorted, which is `token_sort_ratio`, of which `cdist` then needs only the `ratio`. A
report joins the most similar of those that were told up to three days before it.
"""
import argparse
import bisect

import report_lines

BLOCK = 500


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--threshold", type=float, default=60)
    parser.add_argument("file", nargs="?")
    options = parser.parse_args()
    from rapidfuzz import fuzz, process
    import numpy
    if not options.file:
        return
    reports = report_lines.read(options.file)
    order = sorted(range(len(reports)), key=lambda number: reports[number][2])
    times = [reports[number][2] for number in order]
    titles = [" ".join(sorted(reports[number][0].lower().split())) for number in order]
    groups = report_lines.Groups(len(reports))
    for start in range(0, len(order), BLOCK):
        end = min(start + BLOCK, len(order))
        first = bisect.bisect_left(times, times[start] - report_lines.WINDOW)
        scores = process.cdist(
            titles[start:end], titles[first:end], scorer=fuzz.ratio, score_cutoff=options.threshold, dtype=numpy.uint8)
        for row in range(end - start):
            before = scores[row, :start + row - first]
            best = int(before.argmax()) if len(before) else 0
            if len(before) and before[best]:
                groups.join(order[start + row], order[first + best])
    groups.print()


main()
