"""Reads articles with a library from PyPI: `python_pages.py LIBRARY [--repeat K] FILE…`.

Of a page the same is taken as by our program: title, date, authors and main text.
"""
import argparse


def with_trafilatura():
    import trafilatura

    def read(page):
        found = trafilatura.bare_extraction(page, with_metadata=True)
        return found and (found.title, found.date, found.author, found.text)

    return read


def with_newspaper4k():
    import newspaper

    # It would fetch the pictures.
    settings = newspaper.Config()
    settings.fetch_images = False

    def read(page):
        article = newspaper.Article("https://example.com/", config=settings)
        article.download(input_html=page.decode("utf-8", "replace"))
        article.parse()
        return article.title, article.publish_date, article.authors, article.text

    return read


def main():
    readers = {"trafilatura": with_trafilatura, "newspaper4k": with_newspaper4k}
    parser = argparse.ArgumentParser()
    parser.add_argument("library", choices=readers)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("file", nargs="*")
    options = parser.parse_intermixed_args()
    read = readers[options.library]()
    entries = dated = size = failed = 0
    for _ in range(options.repeat):
        for path in options.file:
            with open(path, "rb") as file:
                page = file.read()
            try:
                found = read(page)
            except Exception:
                found = None
            if not found:
                failed += 1
                continue
            title, date, _authors, _text = found
            entries += 1
            dated += date is not None
            size += len((title or "").encode("utf-8", "replace"))
    print(f"entries={entries} dated={dated} bytes={size} failed={failed}")


main()
