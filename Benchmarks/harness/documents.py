"""What is read: a generated feed, or a folder of feeds."""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class Documents:
    def __init__(self, name, folder, files, repeats):
        self.name = name
        self.folder = folder      # programs run in it, so that lists of files stay short
        self.files = files        # relative to it
        self.repeats = repeats    # how often one process reads them all
        self.size = sum(os.path.getsize(os.path.join(folder, file)) for file in files)    # bytes

    @property
    def size_read(self):
        return self.size * self.repeats


def generated(items, cache):
    """One feed, made once and kept."""
    name = f"generated-{items}.xml"
    path = os.path.join(cache, name)
    source = os.path.join(HERE, "generated.py")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
        with open(path + ".part", "wb") as part:
            subprocess.run([sys.executable, source, str(items)], stdout=part, check=True)
        os.replace(path + ".part", path)
    return Documents(f"{items:,} generated items", cache, ["./" + name], repeats=1)


def folder(path, repeats):
    """Every file below a folder, sorted by name; hidden ones are left out."""
    files = []
    for parent, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [os.path.join(parent, name) for name in names if not name.startswith(".")]
    files = sorted("./" + os.path.relpath(file, path) for file in files)
    if not files:
        sys.exit(f"{path}: no files there")
    return Documents(f"{len(files):,} real feeds", path, files, repeats)


def not_well_formed(documents):
    """How many of the files xmllint reads only up to their first error."""
    return sum(
        subprocess.run(["xmllint", "--noout", "--nonet", file], cwd=documents.folder, stderr=subprocess.DEVNULL).returncode != 0
        for file in documents.files)
