"""Groups reports with datasketch's MinHash LSH: `minhash_reports.py [--threshold T] FILE` prints a group's number for each line.

Sets of lower-case words of title and summary, 128 permutations, datasketch's own choice of bands. A report joins all that
the index finds for it within three days.
"""
import argparse

import report_lines


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("file", nargs="?")
    options = parser.parse_args()
    from datasketch import MinHash, MinHashLSH
    if not options.file:
        return
    reports = report_lines.read(options.file)
    index = MinHashLSH(threshold=options.threshold, num_perm=128)
    groups = report_lines.Groups(len(reports))
    words = ([word.encode() for word in set(f"{title} {summary}".lower().split())] for title, summary, _ in reports)
    for number, sketch in enumerate(MinHash.generator(words, num_perm=128)):
        for other in index.query(sketch):
            if abs(reports[number][2] - reports[other][2]) <= report_lines.WINDOW:
                groups.join(number, other)
        index.insert(number, sketch)
    groups.print()


main()
