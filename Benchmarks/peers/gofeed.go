// Reads feeds with gofeed: gofeed [--repeat K] FILE…
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/mmcdole/gofeed"
)

type tally struct{ entries, dated, size, failed int }

// read counts what a file holds. A panic of the library counts as an error.
func (t *tally) read(parser *gofeed.Parser, path string) {
	defer func() {
		if recover() != nil {
			t.failed++
		}
	}()
	file, err := os.Open(path)
	if err != nil {
		t.failed++
		return
	}
	defer file.Close()
	feed, err := parser.Parse(file)
	if err != nil {
		t.failed++
		return
	}
	for _, item := range feed.Items {
		_, _ = item.Link, item.GUID
		t.entries++
		if item.PublishedParsed != nil || item.UpdatedParsed != nil {
			t.dated++
		}
		t.size += len(item.Title)
	}
}

func main() {
	repeat := flag.Int("repeat", 1, "how often each file is read")
	flag.Parse()
	var t tally
	parser := gofeed.NewParser()
	for i := 0; i < *repeat; i++ {
		for _, path := range flag.Args() {
			t.read(parser, path)
		}
	}
	fmt.Printf("entries=%d dated=%d bytes=%d failed=%d\n", t.entries, t.dated, t.size, t.failed)
}
