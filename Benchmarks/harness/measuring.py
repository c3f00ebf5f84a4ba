"""Measures commands: CPU time and peak memory of each run, medians of many."""
import os
import statistics
import subprocess
import sys

CHILD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "child.py")


class Run:
    """What one run used, and what the program said that it found."""

    def __init__(self, printed):
        words = [line.split() for line in printed.splitlines()]
        used = next(line for line in reversed(words) if line[:1] == ["used"])
        self.cpu = float(used[1]) + float(used[2])    # seconds, user and system
        self.peak = int(used[3])                      # kilobytes
        self.worked = used[4] == "0"
        # `entries=12 dated=12 bytes=345 failed=0`; xmllint says nothing.
        said = [line for line in words if line and line[0].startswith("entries=")]
        self.found = {key: int(value) for key, value in (word.split("=") for word in said[-1])} if said else {}


def run(command, folder, output=None):
    """Standard error is thrown away: parsers complain there about feeds that they read all the same.

    With an output, what the command prints goes into that file.
    """
    to_file = ["--output", output] if output else []
    child = subprocess.run(
        [sys.executable, "-I", "-S", CHILD, *to_file, *command], cwd=folder, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return Run(child.stdout)


class Measurement:
    """One tool on one set of documents."""

    def __init__(self, tool):
        self.tool = tool
        self.runs = []
        self.starts = []    # runs on no documents

    @property
    def start_up(self):
        return statistics.median(start.cpu for start in self.starts)

    def net(self, seconds):
        """CPU seconds without those of starting. Times of a few milliseconds are not told apart from zero."""
        return max(seconds - self.start_up, 0.001)

    @property
    def cpu(self):
        return self.net(statistics.median(run.cpu for run in self.runs))

    @property
    def fastest_and_slowest(self):
        seconds = [run.cpu for run in self.runs]
        return self.net(min(seconds)), self.net(max(seconds))

    @property
    def peak(self):
        return statistics.median(run.peak for run in self.runs)

    @property
    def found(self):
        return self.runs[-1].found

    @property
    def worked(self):
        """Every run ended well, and all found the same."""
        return all(run.worked for run in self.runs) and all(run.found == self.found for run in self.runs)


def measure(tools, documents, rounds, slow_rounds, say):
    """All tools take turns, so that a busy minute of the machine meets each of them, and not one of them five times."""
    measurements = [Measurement(tool) for tool in tools]
    for number in range(max(rounds, slow_rounds)):
        for measurement in measurements:
            tool = measurement.tool
            if number >= (slow_rounds if tool.is_slow else rounds):
                continue
            measurement.starts.append(run(tool.idle, documents.folder))
            measurement.runs.append(run(tool.command(documents), documents.folder))
            last = measurement.runs[-1]
            say(f"{documents.name}, round {number + 1}: {tool.name} {last.cpu:.2f} s, {last.peak // 1000} MB "
                f"{last.found or ''}{'' if last.worked else ' FAILED'}")
    return [measurement for measurement in measurements if measurement.runs]
