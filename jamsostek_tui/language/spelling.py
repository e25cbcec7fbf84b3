"""How near two spellings are: a letter more, less or other, two neighbours changed over, one the other's short form."""

from __future__ import annotations


def is_swapped(left: str, right: str) -> bool:
    """Whether two words of one length differ only in two neighbouring letters that stand the other way round."""
    differing = [place for place, (one, other) in enumerate(zip(left, right, strict=True)) if one != other]
    return len(differing) == 2 and differing[1] == differing[0] + 1 and sorted(left) == sorted(right)


def is_one_edit(left: str, right: str) -> bool:
    """Whether one word becomes the other by at most one letter put in, left out or replaced."""
    if abs(len(left) - len(right)) > 1:
        return False
    if len(left) > len(right):
        left, right = right, left
    same = 0
    while same < len(left) and left[same] == right[same]:
        same += 1
    if len(left) == len(right):
        return left[same + 1 :] == right[same + 1 :]
    return left[same:] == right[same + 1 :]


def is_short_for(short: str, name: str) -> bool:
    """Whether `short` has fewer signs than `name`, and its letters and digits stand in `name` in the same order."""
    letters = iter(name.lower())
    return len(short) < len(name) and all(letter in letters for letter in short.lower() if letter.isalnum())
