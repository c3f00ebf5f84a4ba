"""What all that is generated shares: chance and days that are the same on every machine."""
import random


class Dice:
    """Only `random()` of Python's generator gives the same numbers in all versions, so everything is made from it."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, limit):
        return int(self.random() * limit)

    def one_of(self, things):
        return things[self.below(len(things))]

    def happens(self, percent):
        return self.below(100) < percent


def civil(days):
    """Year, month and day of a day counted from 1970, by Howard Hinnant's `civil_from_days`."""
    days += 719_468
    era, day_of_era = divmod(days, 146_097)
    year = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1
