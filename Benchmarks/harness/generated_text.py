"""Writes articles of news with dates in their prose, the same on every machine: `generated_text.py BYTES`."""
import sys

import dice

PEOPLE = ["the mayor", "Ada Quill", "the port's director", "a spokesman for the council", "Tor Nilsen", "the union"]
DEEDS = ["closed the harbour", "signed the contract", "resigned", "opened a second bridge", "rejected the plan", "sold the old mill",
         "was arrested", "met the governor", "announced a strike", "won the vote"]
PLACES = ["in Harbour Street", "near the old town", "at the northern pier", "in the county", "before the court", "in Port Ember"]
DATES = ["on Friday", "last week", "on May 30", "in March 2024", "two weeks ago", "a year earlier", "in the spring of 2019",
         "yesterday", "on 12 April 2025", "between 2009 and 2014", "in the third quarter", "on Tuesday evening", "the next month",
         "since January", "in the late 1990s", "at 5 p.m. on Monday"]
ASIDES = ["which nobody had expected", "who has led the town for years", "according to a letter seen by the Harbour Post",
          "after weeks of talks", "as prices rose", "despite the storm"]
PLAIN = ["The town has about forty thousand people, and most of them work at the port or for firms that need it.",
         "Nobody would say what comes next, or who is to pay for it.", "“We were never asked,” one of the fishermen said.",
         "Its budget is small, and the roads along the coast are in need of repair.",
         "Critics may see that as a sign of weakness; others call it a sound decision."]


def sentence(roll):
    if roll.below(3) == 0:
        return roll.one_of(PLAIN)
    who, did = roll.one_of(PEOPLE), roll.one_of(DEEDS)
    where, when = roll.one_of(PLACES), roll.one_of(DATES)
    words = f"{who} {did} {where} {when}"
    if roll.below(3) == 0:
        words = f"{when}, {who} {did} {where}"
    if roll.below(3) == 0:
        words += ", " + roll.one_of(ASIDES)
    return words[0].upper() + words[1:] + "."


def text(size):
    """About so many bytes: paragraphs of four sentences."""
    roll = dice.Dice(20)
    parts, written = [], 0
    while written < size:
        paragraph = " ".join(sentence(roll) for _ in range(4)) + "\n\n"
        parts.append(paragraph)
        written += len(paragraph.encode())
    return "".join(parts)


if __name__ == "__main__":
    sys.stdout.buffer.write(text(int(sys.argv[1])).encode())
