"""Writes report lines of invented news, as `timeline merge` takes them: the same bytes on every machine.

    python3 generated_reports.py PRESET > reports.jsonl
    python3 generated_reports.py --gold PRESET > events.txt     which event each line is on, a number a line

`news-N-D` is N reports over D days. Titles have about nine words and summaries about three hundred characters, of 30,000
invented words as frequent as Zipf's law says, names, places and numbers. An event has 1 to 40 reports, most of them few;
each tells it with some of the event's words, other forms of them and other words. Among them are syndicated copies,
articles that were edited under the same link, and columns that come every day and are no event together.

The other presets are what a merger could fail at; PRESETS names them.
"""
import heapq
import sys

from dice import Dice, civil

SEED = 20250601
FIRST_SECOND = 1_748_736_000    # 1 June 2025, 00:00 UTC

FUNCTION_WORDS = """the of and to in a for on is that with as at by from it was be this are an not has have its but he his
will after who or they their over were said about more had been which than up out one into she her when would new could
against before how what no all can under between during while two first may amid also since off you we if now back""".split()
NEWS_WORDS = """says year people government police court minister report city state plan country week million president
company group budget official school public law market party talks vote deal health power found water service home former
fire case local man woman million rise cut work leader member security union board council national early late world top
wins dies denies rejects warns calls urges confirms approves votes opens closes visits attacks accuses resigns agrees plans
faces hits kills injures arrests charges launches ends begins holds raises seeks signs backs blocks delays""".split()
ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t tr v w z".split()
VOWELS = "a e i o u ai ea ou".split()
CODAS = ["", "", "", "n", "r", "l", "s", "t", "nd", "rk", "m"]
ENDINGS = ["", "", "", "s", "s", "ed", "ing"]
ROOM = 1 << 18


class Language:
    """Words, names and how often each is said."""

    def __init__(self, dice):
        self.taken = set()
        words = list(dict.fromkeys(FUNCTION_WORDS + NEWS_WORDS))
        self.taken.update(words)
        own = len(words)
        words += [self.invented(dice, 1 + (dice.below(40) > 0) + (dice.below(5) == 0)) for _ in range(30_000 - len(words))]
        self.any = frequencies(words, 0)
        self.content = frequencies(words, len(FUNCTION_WORDS))
        self.function = frequencies(FUNCTION_WORDS, 0)
        rare = words[own:]
        # What another writer says instead; each word has one such word.
        self.instead = {word: dice.one_of(rare) for word in words[len(FUNCTION_WORDS):]}
        first_names = [self.invented(dice, 2).capitalize() for _ in range(300)]
        last_names = [self.invented(dice, 2 + dice.below(2)).capitalize() for _ in range(4_000)]
        self.people = frequencies([f"{dice.one_of(first_names)} {name}" for name in last_names], 0)
        self.places = frequencies([self.invented(dice, 2 + dice.below(2)).capitalize() for _ in range(1_500)], 0)
        self.bodies = frequencies(
            [f"{self.invented(dice, 2).capitalize()} {dice.one_of(['Bank', 'Union', 'Council', 'Motors', 'Institute', 'Party'])}"
             for _ in range(800)], 0)

    def invented(self, dice, syllables):
        while True:
            word = "".join(dice.one_of(ONSETS) + dice.one_of(VOWELS) + dice.one_of(CODAS) for _ in range(syllables))
            if len(word) > 2 and word not in self.taken:
                self.taken.add(word)
                return word


def frequencies(things, skipped):
    """A list in which each thing stands as often as Zipf's law says. Only divisions, which are alike on every machine."""
    weights = [1 / (rank + 3) for rank in range(len(things))]
    weights[:skipped] = [0] * skipped
    share = ROOM / sum(weights)
    drawn, due = [], 0.0
    for thing, weight in zip(things, weights):
        due += weight * share
        drawn += [thing] * (int(due) - len(drawn))
    return drawn


class Source:
    def __init__(self, dice, language, number):
        self.id = f"{language.invented(dice, 2)}-{dice.one_of(['herald', 'post', 'wire', 'ledger', 'courier', 'times'])}"
        self.host = f"{self.id}.example.com"
        self.capitalizes = dice.happens(15)
        self.suffix = f" | {self.id.replace('-', ' ').title()}" if dice.happens(10) else ""
        self.zone = dice.one_of([("Z", 0), ("Z", 0), ("+02:00", 7_200), ("-05:00", -18_000)])
        self.column = f"{language.invented(dice, 2).capitalize()} {dice.one_of(['briefing', 'diary', 'weather', 'live', 'results'])}"


class Event:
    """What happened: words that every report is likely to have, and words that some have."""

    def __init__(self, dice, language, topic):
        names = [language.people, language.people, language.places, language.bodies]
        self.names = [
            dice.one_of(topic.names) if dice.happens(40) else dice.one_of(dice.one_of(names)) for _ in range(2 + dice.below(2))]
        self.words = [
            dice.one_of(topic.words) if dice.happens(35) else dice.one_of(language.content) for _ in range(4 + dice.below(3))]
        self.details = [dice.one_of(language.content) for _ in range(18)] + [dice.one_of(language.people).split()[-1] for _ in range(2)]
        self.number = str(2 + dice.below(900)) if dice.happens(50) else None


class Topic:
    """A subject that many events are on, which share words and names."""

    def __init__(self, dice, language):
        self.words = [dice.one_of(language.content) for _ in range(30)]
        self.names = [dice.one_of(language.people) for _ in range(3)] + [dice.one_of(language.places) for _ in range(2)]


class News:
    def __init__(self, count, days, dated=True, with_ids=True):
        self.dice = Dice(SEED)
        self.language = Language(self.dice)
        self.sources = [Source(self.dice, self.language, number) for number in range(400)]
        self.busy = frequencies(self.sources, 0)
        self.topics = [Topic(self.dice, self.language) for _ in range(400)]
        weights = [1 / (size * size) for size in range(1, 41)]
        self.sizes = [size for size, weight in zip(range(1, 41), weights) for _ in range(int(weight * 100_000))]
        self.count, self.days, self.dated, self.with_ids = count, days, dated, with_ids
        self.serial = 0

    def lines(self):
        """Pairs of a line and the number of its event, in order of publication."""
        waiting = []
        step = self.days * 86_400 * sum(self.sizes) / len(self.sizes) / self.count    # seconds between two events
        event = given = 0
        while given < self.count:
            start = FIRST_SECOND + int(event * step)
            while waiting and waiting[0][0] <= start and given < self.count:
                yield heapq.heappop(waiting)[2:]
                given += 1
            for report in self.column(start) if self.dice.happens(2) else self.reports(start):
                heapq.heappush(waiting, (report[0], self.serial, report[1], event))
                self.serial += 1
            event += 1

    def column(self, start):
        """Something that a source brings every day: each is an event of its own."""
        source = self.dice.one_of(self.busy)
        year, month, day = civil(start // 86_400)
        title = f"{source.column}: {day}/{month}/{year}, {self.dice.one_of(self.language.places)}"
        yield start, self.line(source, title, self.text([], 300), start)

    def reports(self, start):
        dice = self.dice
        event = Event(dice, self.language, dice.one_of(self.topics))
        told = []
        for _ in range(dice.one_of(self.sizes)):
            chance = dice.random()
            # Most come soon: half within eight hours, the last after 60.
            seconds = start + int(chance * chance * chance * 216_000)
            source = dice.one_of(self.busy)
            url = None
            if told and dice.happens(12):
                title, summary, *_ = dice.one_of(told)
                summary = summary if dice.happens(60) else summary[:200].rpartition(" ")[0] + "…"
            elif told and dice.happens(3):
                _, summary, source, url = dice.one_of(told)
                title = self.title(event, source)
            else:
                title, summary = self.title(event, source), self.text([*event.names, *event.words] * 2 + event.details, 300)
            url = url or self.url(source, title, seconds)
            told.append((title, summary, source, url))
            yield seconds, self.line(source, title, summary, seconds, url)

    def title(self, event, source):
        dice = self.dice
        words = [self.shown_name(name) for name in event.names[:1 + dice.below(len(event.names))]]
        for word in event.words:
            if dice.happens(70):
                words.append(self.reworded(word))
        if event.number and dice.happens(50):
            words.append(event.number)
        while len(words) < 7:
            words.append(dice.one_of(self.language.content))
        # A name stands first more often than not; function words stand between.
        order = sorted(range(len(words)), key=lambda index: (index != 0 or dice.happens(40), dice.random()))
        title = words[order[0]]
        for index in order[1:]:
            if dice.happens(30):
                title += " " + dice.one_of(self.language.function)
            title += " " + words[index]
        title = title[0].upper() + title[1:]
        return (title.title() if source.capitalizes else title) + source.suffix

    def shown_name(self, name):
        return name.split()[-1] if self.dice.happens(50) else name

    def reworded(self, word):
        chance = self.dice.below(100)
        if chance < 20:
            return self.language.instead.get(word, word)
        return word + self.dice.one_of(ENDINGS) if chance < 60 else word

    def text(self, own, length):
        """Sentences, of which a third of the words are the event's."""
        dice, language = self.dice, self.language
        random, anything = dice.random, language.any
        words, size, sentence = [], 0, 0
        while size < length:
            word = self.reworded(own[int(random() * len(own))]) if own and random() < 0.33 else anything[int(random() * len(anything))]
            if sentence == 0:
                word = word[0].upper() + word[1:]
            sentence += 1
            if sentence > 8 and random() < 0.15:
                word += "."
                sentence = 0
            words.append(word)
            size += len(word) + 1
        return " ".join(words).rstrip(".") + "."

    def url(self, source, title, seconds):
        year, month, day = civil(seconds // 86_400)
        slug = "-".join("".join(letter for letter in title.lower() if letter.isalnum() or letter == " ").split()[:5])
        self.serial += 1
        return f"https://{source.host}/{year}/{month:02}/{day:02}/{slug}-{self.serial}"

    def line(self, source, title, summary, seconds, url=None):
        self.serial += 1
        members = [f'"id":"r_{self.serial:010}"'] if self.with_ids else []
        members += [f'"source":"{source.id}"', f'"title":{quoted(title)}', f'"url":"{url or self.url(source, title, seconds)}"',
                    f'"summary":{quoted(summary)}']
        if self.dated:
            zone, offset = source.zone
            members.append(f'"published":"{rfc3339(seconds + offset)}{zone}"')
        return "{" + ",".join(members) + "}"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def rfc3339(seconds):
    days, rest = divmod(seconds, 86_400)
    year, month, day = civil(days)
    return f"{year}-{month:02}-{day:02}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"


def alike(count, sources):
    """One title again and again, a minute apart."""
    for number in range(count):
        name = f"wire-{number % sources}"
        when = rfc3339(FIRST_SECOND + 60 * number)
        yield (f'{{"source":"{name}","title":"Harbour council approves the plan for a second tunnel",'
               f'"url":"https://{name}.example.com/{number}","published":"{when}Z"}}'), 0


def long_titles(count):
    """Titles of a megabyte, all of different words."""
    dice = Dice(SEED)
    language = Language(dice)
    for number in range(count):
        title = " ".join(dice.one_of(language.any) for _ in range(190_000))[:1_000_000].ljust(1_000_000, "x")
        yield f'{{"source":"wire-{number}","title":"{title}","published":"{rfc3339(FIRST_SECOND + 60 * number)}Z"}}', number


def untitled(count):
    """Links and nothing else."""
    for number in range(count):
        name = f"wire-{number % 400}"
        yield (f'{{"source":"{name}","url":"https://{name}.example.com/{number}",'
               f'"published":"{rfc3339(FIRST_SECOND + 26 * number)}Z"}}'), number


PRESETS = {
    "news-100000-30": lambda: News(100_000, 30).lines(),
    "news-1000000-300": lambda: News(1_000_000, 300).lines(),
    "news-1000000-30": lambda: News(1_000_000, 30).lines(),
    "one-title-one-source": lambda: alike(100_000, 1),
    "one-title-many-sources": lambda: alike(100_000, 400),
    "long-titles": lambda: long_titles(100),
    "undated": lambda: News(1_000_000, 300, dated=False, with_ids=False).lines(),
    "untitled": lambda: untitled(100_000),
}


def main():
    arguments = sys.argv[1:]
    gold = arguments[:1] == ["--gold"]
    preset = arguments[-1]
    if preset.startswith("news-"):
        count, days = preset.split("-")[1:]
        lines = News(int(count), int(days)).lines()
    else:
        lines = PRESETS[preset]()
    write = sys.stdout.write
    for line, event in lines:
        write(f"{event}\n" if gold else line + "\n")


if __name__ == "__main__":
    main()
