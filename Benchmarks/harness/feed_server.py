"""A server of good feeds on 127.0.0.1, each with an ETag, each answer after a delay. Ends with its parent."""
import asyncio
import sys

ITEM = """<item><title>%(place)s %(verb)s, report %(number)d</title><link>https://wire.example.com/%(feed)s/%(number)d</link>
<guid isPermaLink="false">%(feed)s-%(number)d</guid><pubDate>%(day)02d May 2025 %(hour)02d:%(minute)02d:00 GMT</pubDate>
<description>%(text)s</description></item>
"""
PLACES = ["Alder", "Birkdale", "Cassel", "Dunmore", "Eskford", "Farrow", "Glenby", "Harwick", "Ilford", "Jarrow", "Kelby"]
VERBS = ["closes its bridge", "opens a library", "elects a mayor", "floods again", "buys three ferries", "sells the mill"]


def feed(name, items):
    seed = int(name)
    body = "".join(ITEM % {
        "place": PLACES[(seed * 7 + i) % len(PLACES)], "verb": VERBS[(seed * 5 + i * 3) % len(VERBS)], "number": i, "feed": name,
        "day": 1 + (seed + i) % 28, "hour": i % 24, "minute": (seed + i) % 60, "text": "The council said so in a statement. " * 16,
    } for i in range(items))
    return ('<?xml version="1.0"?><rss version="2.0"><channel><title>Wire %s</title>%s</channel></rss>' % (name, body)).encode()


async def main(latency, items):
    async def serve(reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                name = head.split(b" ", 2)[1].decode().strip("/").split(".")[0]
                await asyncio.sleep(latency)
                tag = '"%s-1"' % name
                if b"if-none-match: " + tag.encode() in head.lower():
                    writer.write(("HTTP/1.1 304 Not Modified\r\nETag: %s\r\n\r\n" % tag).encode())
                else:
                    body = feed(name, items)
                    writer.write((
                        "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: %s\r\nContent-Length: %d\r\n\r\n"
                        % (tag, len(body))).encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The parent holds the other end of standard input.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]), int(sys.argv[2])))
