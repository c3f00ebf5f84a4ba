"""The programs that are compared, and how each is made ready."""
import importlib.util
import os
import re
import shutil
import subprocess
import sys

BENCHMARKS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROJECT = os.path.dirname(BENCHMARKS)
PEERS = os.path.join(BENCHMARKS, "peers")
NAMES = ["xmllint", "timeline", "fastfeedparser", "gofeed", "feedparser"]


class Tool:
    """A program that takes `[--repeat K] FILE…`."""

    def __init__(self, name, title, start, is_slow=False):
        self.name = name
        self.title = title        # with the version
        self.start = start        # the command without files
        self.is_slow = is_slow

    def command(self, documents):
        return [*self.start, "--repeat", str(documents.repeats), *documents.files]

    @property
    def idle(self):
        """The command that starts and has nothing to read."""
        return [*self.start, "--repeat", "1"]


class XMLLint(Tool):
    """Its own `--repeat` is always a hundred times, so the files are named as often as they are to be read."""

    def command(self, documents):
        return [*self.start, *(documents.files * documents.repeats)]

    @property
    def idle(self):
        return [*self.start, os.path.join(PEERS, "empty.xml")]


def output(*command, **options):
    return subprocess.run(
        command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True, **options).stdout.strip()


def install(*packages):
    """Debian packages, those that are missing."""
    if not shutil.which("apt-get"):
        return
    missing = [
        package for package in packages
        if "ok installed" not in subprocess.run(
            ["dpkg-query", "-W", "-f=${Status}", package], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout]
    if not missing:
        return
    print("Installing", *missing, file=sys.stderr)
    as_root = [] if os.getuid() == 0 else ["sudo"]
    for arguments in ["update"], ["install", "-y", "--no-install-recommends", *missing]:
        subprocess.run(
            [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *arguments], stdout=sys.stderr, check=True)


def xmllint(cache, reader):
    install("libxml2-utils")
    version = re.search(r"version (\d)(\d\d)(\d\d)", output("xmllint", "--version"))
    number = ".".join(str(int(part)) for part in version.groups())
    return XMLLint("xmllint", f"`xmllint --sax --noout` {number}, the floor", ["xmllint", "--sax", "--noout", "--nonet"])


def built(product):
    """The path of a program of ours, built."""
    subprocess.run([os.path.join(PROJECT, "scripts", "prepare")], check=True)
    build = ["swift", "build", "-c", "release", "--product", product]
    subprocess.run(build, cwd=PROJECT, stdout=sys.stderr, check=True)
    return os.path.join(output("swift", "build", "-c", "release", "--show-bin-path", cwd=PROJECT), product)


def timeline(cache, reader):
    if reader is None:
        reader = built("read-feeds")
    return Tool("timeline", "**timeline**", [os.path.abspath(reader)])


def interpreter(cache, requirements="requirements.txt"):
    """Python in an environment of our own, with the libraries from PyPI that are compared."""
    folder = os.path.join(cache, requirements.replace("requirements", "python").removesuffix(".txt"))
    program = os.path.join(folder, "bin", "python")
    wanted = os.path.join(PEERS, requirements)
    stamp = os.path.join(folder, "installed")
    if not os.path.exists(stamp) or os.path.getmtime(stamp) < os.path.getmtime(wanted):
        if importlib.util.find_spec("ensurepip") is None:    # Debian keeps it in a package of its own
            install("python3-venv")
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], stdout=sys.stderr, check=True)
        # Older ones stumble over packages that are asked for twice with the same extra.
        subprocess.run([program, "-m", "pip", "install", "-q", "--upgrade", "pip"], stdout=sys.stderr, check=True)
        subprocess.run([program, "-m", "pip", "install", "-q", "-r", wanted], stdout=sys.stderr, check=True)
        open(stamp, "w").close()
    return program


def python(name, cache, script="python_feeds.py", is_slow=False, requirements="requirements.txt"):
    """A library from PyPI, and the script that uses it."""
    program = interpreter(cache, requirements)
    version = output(program, "-c", f"from importlib.metadata import version; print(version('{name}'))")
    language = output(program, "-c", "import platform; print(platform.python_version())")
    start = [program, "-B", os.path.join(PEERS, script)] + ([name] if script in ("python_feeds.py", "python_pages.py") else [])
    return Tool(name, f"{name} {version}, Python {language}", start, is_slow)


def fastfeedparser(cache, reader):
    return python("fastfeedparser", cache)


def feedparser(cache, reader):
    return python("feedparser", cache, is_slow=True)


def gofeed(cache, reader):
    """Debian's own: its libraries of Go lie in one folder, as Go had it before modules."""
    install("golang-go", "golang-github-mmcdole-gofeed-dev")
    program = os.path.join(cache, "gofeed")
    environment = {
        **os.environ, "GO111MODULE": "off", "GOFLAGS": "", "GOPATH": "/usr/share/gocode", "GOCACHE": os.path.join(cache, "go")}
    subprocess.run(
        ["go", "build", "-o", program, os.path.join(PEERS, "gofeed.go")], env=environment, stdout=sys.stderr, check=True)
    version = output("dpkg-query", "-W", "-f=${Version}", "golang-github-mmcdole-gofeed-dev").split("-")[0]
    language = re.search(r"go([\d.]+)", output("go", "version")).group(1)
    return Tool("gofeed", f"gofeed {version}, Go {language}", [program])


def prepared(names, cache, reader):
    """The tools, ready to run. One that can't be made ready is left out, and it is said.

    Ours must be there, and xmllint, against which the others are measured.
    """
    makers = {"xmllint": xmllint, "timeline": timeline, "fastfeedparser": fastfeedparser, "gofeed": gofeed,
              "feedparser": feedparser}
    tools = []
    for name in names:
        try:
            tools.append(makers[name](cache, reader))
        except (OSError, subprocess.CalledProcessError, AttributeError) as error:
            if name in ("xmllint", "timeline"):
                raise
            print(f"Left out: {name} ({error})", file=sys.stderr)
    return tools
