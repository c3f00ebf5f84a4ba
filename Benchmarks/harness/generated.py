"""Writes one large RSS feed of invented news: the same bytes on every machine.

    python3 generated.py ITEMS > feed.xml

An item takes about 850 bytes, as items of news agencies do. All have title, link, guid and pubDate; the description is
HTML, escaped in some and CDATA in others; a few have dc:creator, category or content:encoded.
"""
import html
import sys

from dice import Dice, civil

SEED = 20250607
FIRST_DATE = 1_749_254_400    # 7 June 2025, 00:00 UTC; each item is a little older than the one before

NAMES = """Anneke Brandt, Tomás Ferreira, Ingrid Sølvberg, Wei Lan, Oluwaseun Adé, Marta Kowalczyk, Jean-Luc Périer,
Aroha Ngata, Dmitri Volkov, Salma Haddad, Priya Raman, Elin Åkesson""".replace("\n", " ").split(", ")
PLACES = """Norbridge, Castle Hollow, Port Emery, Lake Sorrow, Výchoz, Grünfeld, Saint-Aubin, Tres Ríos, East Marden,
Kettle Bay, Old Quarry, Fernhill""".replace("\n", " ").split(", ")
WHO = """the harbour council, the transit authority, a panel of engineers, the teachers' union, the water board,
the regional court, a team of botanists, the ferry company, the chamber of commerce,
the fire service""".replace("\n", " ").split(", ")
DID = """approves, delays, questions, reopens, votes down, publishes, withdraws, defends, sets a date for,
asks for a review of""".replace("\n", " ").split(", ")
WHAT = """the plan for a second tunnel, its yearly budget, new rules for night trains, the report on flooded cellars,
a subsidy for heat pumps, the sale of the old brewery, limits on fishing, the timetable for the winter,
repairs of the northern dam, a museum of clocks""".replace("\n", " ").split(", ")
SENTENCES = [
    "The decision came after a meeting that lasted until late in the evening",
    "Residents of {place} had asked for it since the spring",
    "“Nobody expected this to be simple,” said {name}, who led the talks",
    "A first draft named costs of {number} million, the final one says less",
    "Work could begin on Monday & end before the first frost",
    "Critics say that the numbers do not add up; supporters call them cautious",
    "In {place} the office stays closed for {number} days",
    "The same question had been on the table two years ago",
    "{name} did not answer a request for comment",
    "Neighbouring towns will be asked to pay a part of it",
]
TOPICS = ["Politics", "Business", "Transport", "Science", "Culture", "Weather & Climate", "Sport", "Local"]
DAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]    # 1 January 1970 was a Thursday
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Meridian Herald</title>
<link>https://example.com/herald/</link>
<atom:link href="https://example.com/herald/feed.xml" rel="self" type="application/rss+xml"/>
<description>News of an invented coast</description>
<language>en</language>
"""


def mail_date(seconds):
    """RFC 5322, written out here because the standard library's formatter is many times slower."""
    days, rest = divmod(seconds, 86_400)
    year, month, day = civil(days)
    clock = f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    return f"{DAYS[days % 7]}, {day:02} {MONTHS[month - 1]} {year} {clock}"


def sentences(dice, count):
    for _ in range(count):
        yield dice.one_of(SENTENCES).format(
            place=dice.one_of(PLACES), name=dice.one_of(NAMES), number=2 + dice.below(90)) + "."


def paragraphs(dice, link, count):
    """HTML, as content systems write it."""
    text = "".join(f"<p>{html.escape(' '.join(sentences(dice, 2)), quote=False)}</p>\n" for _ in range(count))
    if dice.happens(45):
        text += f'<p><a href="{link}?utm_source=rss&amp;utm_medium=feed">Read <em>the whole story</em></a></p>'
    return text


def marked_up(dice, markup):
    """HTML inside XML: as CDATA, or escaped."""
    return f"<![CDATA[{markup}]]>" if dice.happens(50) else html.escape(markup, quote=False)


def item(dice, number):
    place = dice.one_of(PLACES)
    title = f"{place}: {dice.one_of(WHO)} {dice.one_of(DID)} {dice.one_of(WHAT)}"
    link = f"https://example.com/herald/2025/{dice.one_of(TOPICS)[:5].lower()}/{number:06}-{'-'.join(title.split()[-4:])}"
    zone = dice.one_of(["GMT", "+0000", "+0200", "-0500"])
    yield "<item>\n"
    yield f"<title>{html.escape(title, quote=False)}</title>\n<link>{link}</link>\n"
    yield f'<guid isPermaLink="false">tag:example.com,2025:{number}</guid>\n'
    yield f"<pubDate>{mail_date(FIRST_DATE - 97 * number - dice.below(97))} {zone}</pubDate>\n"
    if dice.happens(20):
        yield f"<dc:creator>{dice.one_of(NAMES)}</dc:creator>\n"
    if dice.happens(20):
        yield f"<category>{html.escape(dice.one_of(TOPICS))}</category>\n"
    yield f"<description>{marked_up(dice, paragraphs(dice, link, 1 + dice.below(3)))}</description>\n"
    if dice.happens(13):
        yield f"<content:encoded>{marked_up(dice, paragraphs(dice, link, 8))}</content:encoded>\n"
    yield "</item>\n"


def main():
    dice = Dice(SEED)
    write = sys.stdout.buffer.write
    write(HEAD.encode())
    for number in range(int(sys.argv[1])):
        write("".join(item(dice, number)).encode())
    write(b"</channel>\n</rss>\n")


main()
