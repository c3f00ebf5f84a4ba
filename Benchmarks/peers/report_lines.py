"""What the programs that group reports share: reading the lines, and groups that grow together."""
import datetime
import json
import sys

WINDOW = 3 * 86_400    # seconds


def read(path):
    """Title, summary and seconds of each line."""
    reports = []
    with open(path, "rb") as file:
        for line in file:
            report = json.loads(line)
            seconds = datetime.datetime.fromisoformat(report["published"].replace("Z", "+00:00")).timestamp()
            reports.append((report["title"], report["summary"], seconds))
    return reports


class Groups:
    def __init__(self, count):
        self.parents = list(range(count))

    def first(self, number):
        while self.parents[number] != number:
            self.parents[number] = self.parents[self.parents[number]]
            number = self.parents[number]
        return number

    def join(self, one, other):
        one, other = self.first(one), self.first(other)
        self.parents[max(one, other)] = min(one, other)

    def print(self):
        sys.stdout.write("".join(f"{self.first(number)}\n" for number in range(len(self.parents))))
