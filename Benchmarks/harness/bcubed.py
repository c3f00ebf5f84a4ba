"""How well groups match the events that the reports are really on."""
import collections
import json


def groups_of_timeline(output, reports):
    """The group of each report line, from the JSON that `timeline merge` writes: an event or a report a line."""
    group_of = {}
    decode = json.JSONDecoder().raw_decode
    event = -1
    with open(output, encoding="utf-8") as file:
        for line in file:
            if line.startswith('{"id":"e_'):
                event += 1
            elif line.startswith('{"id":"r_'):
                group_of[decode(line)[0]["id"]] = event
    with open(reports, encoding="utf-8") as file:
        return [group_of[json.loads(line)["id"]] for line in file]


def scores(groups, gold):
    """Precision, recall and F1, B-cubed (Bagga and Baldwin, 1998): for each report the share of its group that is on its
    event, and the share of its event that is in its group; the mean of each."""
    both = collections.Counter(zip(groups, gold, strict=True))
    sizes, events = collections.Counter(groups), collections.Counter(gold)
    count = len(gold)
    precision = sum(common * common / sizes[group] for (group, _), common in both.items()) / count
    recall = sum(common * common / events[event] for (_, event), common in both.items()) / count
    return precision, recall, 2 * precision * recall / (precision + recall)
