"""Check edition files of a fact-checking desk, or a chain of them, without trusting the desk.

    python verify_edition.py FILE ...

Written from edition-format.md alone; needs Python 3.10 or later and nothing else. Prints one line a file and
ends with 0, or says on standard error what is wrong and ends with 1. The files may be given in any order:
those of one case are put in the order of their numbers, and each has to follow from the one before.
"""

import base64
import hashlib
import hmac
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

LARGEST = 2**53 - 1
HEX = re.compile("[0-9a-f]{64}")
SEPARATORS = """
0009-000D 0020-002F 003A-0040 005B-0060 007B-007E
00A0 00A1 00A7 00AB 00B6 00B7 00BB 00BF 060C 061B 061F 06D4 0964
2000-200B 2010-2029 202F-205F 2212
3000-3003 3008-3011 30FB FF01 FF08 FF09 FF0C FF0E FF1A FF1B FF1F
"""


class Wrong(Exception):
    """Something does not agree; the message is a sentence about one file."""


@dataclass
class Checked:
    """What is known of a file that agrees with itself."""

    name: str
    case: int
    number: int
    digest: str
    previous: str
    said: str


# --- canonical form -------------------------------------------------------------------------------


def parse(data):
    """Read JSON that is in canonical form."""
    try:
        value = json.loads(data.decode("utf-8"))
    except ValueError as error:
        raise Wrong("it is no JSON in UTF-8") from error
    if canonical(value) != data:
        raise Wrong("it is not in canonical form")
    return value


def canonical(value):
    check(value)
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Wrong("it holds a lone surrogate") from error


def check(value):
    """Refuse what the canonical form does not have."""
    if isinstance(value, dict):
        if not all(key.isascii() for key in value):
            raise Wrong("a key is not in ASCII")
        for held in value.values():
            check(held)
    elif isinstance(value, list):
        for held in value:
            check(held)
    elif isinstance(value, float) or (isinstance(value, int) and abs(value) > LARGEST):
        raise Wrong(f"the number {value} is no integer of up to 2^53 - 1")


# --- commitments ----------------------------------------------------------------------------------


def separators():
    found = set()
    for span in SEPARATORS.split():
        first, _, last = span.partition("-")
        found.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(found)


BETWEEN = separators()


def cut(text):
    """Cut a text into the longest runs of separators and of other characters."""
    pieces = []
    for character in text:
        if pieces and (pieces[-1][-1] in BETWEEN) == (character in BETWEEN):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def decode(text):
    """Read 32 bytes in base64url."""
    try:
        value = base64.urlsafe_b64decode(text + "=")
    except ValueError:
        value = b""
    if len(value) != 32 or encode(value) != text:
        raise Wrong(f"{text!r} is not 32 bytes in base64url")
    return value


def encode(value):
    return base64.urlsafe_b64encode(value).decode("ascii").rstrip("=")


def number(n):
    return n.to_bytes(8, "big")


def piece_digest(salt, piece):
    return hashlib.sha256(b"factcheck:piece:1\x00" + salt + piece.encode("utf-8")).digest()


def whole(seed, text):
    """Give the digests of all pieces of a text that is disclosed as a whole."""
    key = decode(seed)
    return [piece_digest(hmac.digest(key, number(i), "sha256"), piece) for i, piece in enumerate(cut(text))]


def masked(pieces):
    """Give the digests of all pieces of a text of which some are masked."""
    return [decode(p[0]) if len(p) == 1 else piece_digest(decode(p[0]), shown(p[1])) for p in pieces]


def shown(piece):
    if len(cut(piece)) != 1:
        raise Wrong(f"{piece!r} is not one piece")
    return piece


def commitment(disclosure):
    """Find the commitment that follows from a disclosure."""
    digests = masked(disclosure) if is_masked(disclosure) else whole(*disclosure)
    if not digests:
        raise Wrong("a disclosure is of an empty text")
    framed = b"factcheck:text:1\x00" + number(len(digests)) + b"".join(digests)
    return encode(hashlib.sha256(framed).digest())


def is_masked(disclosure):
    """Say of which kind a disclosure is, and refuse what is of none."""
    if isinstance(disclosure, list) and disclosure:
        if all(isinstance(each, str) for each in disclosure) and len(disclosure) == 2:
            return False
        if all(is_piece(each) for each in disclosure):
            return True
    raise Wrong("a disclosure is neither a seed and a text, nor a list of pieces")


def is_piece(value):
    return isinstance(value, list) and len(value) in (1, 2) and all(isinstance(each, str) for each in value)


def commitments(skeleton):
    """Yield the commitments of a skeleton as they stand in it."""
    if isinstance(skeleton, dict) and "#" in skeleton:
        if len(skeleton) != 1 or not isinstance(skeleton["#"], str):
            raise Wrong('an object with the key "#" is no commitment')
        decode(skeleton["#"])
        yield skeleton["#"]
    elif isinstance(skeleton, (dict, list)):
        for held in skeleton.values() if isinstance(skeleton, dict) else skeleton:
            yield from commitments(held)


def told(skeleton, disclosures):
    """Hold the disclosures against the commitments, and count."""
    standing = list(commitments(skeleton))
    withheld = Counter(standing)
    total, hidden = withheld.total(), sum(map(is_masked, disclosures))
    found = list(map(commitment, disclosures))
    for place, each in enumerate(found, 1):
        if not withheld[each]:
            raise Wrong(f"disclosure {place} fits no commitment, or one that another has disclosed")
        withheld[each] -= 1
    left = iter(standing)
    for place, each in enumerate(found, 1):
        if each not in left:
            raise Wrong(f"disclosure {place} is not in the order of the commitments")
    return f"{total} texts, {hidden} of them masked, {withheld.total()} withheld"


# --- files and chains -----------------------------------------------------------------------------


def check_file(name, data):
    """Check one file by itself; `name` is that of the file, without a folder."""
    value = parse(data)
    if not isinstance(value, dict):
        raise Wrong("it is no object")
    edition, disclosures = opened(value)
    digest = hashlib.sha256(canonical(edition)).hexdigest()
    stem = name.partition(".")[0]
    if HEX.fullmatch(stem) and stem != digest:
        raise Wrong(f"its digest is {digest}, which is not its name")
    said = "all of it in the open" if disclosures is None else told(edition, disclosures)
    try:
        case, previous = edition["case"]["id"], edition["previous_digest"]
        found = Checked(name, case, edition["number"], digest, previous, said)
    except (KeyError, TypeError) as error:
        raise Wrong("it does not name its case, its number and the edition before it") from error
    check_place(found)
    return found


def opened(value):
    """Find the edition in a file of either format, and its disclosures, or None in format 1."""
    if value.keys() == {"disclosures", "edition"}:
        edition, disclosures = value["edition"], value["disclosures"]
        if not isinstance(edition, dict) or not isinstance(disclosures, list) or not is_format(edition, 2):
            raise Wrong("it has the parts of format 2, but is not of it")
        return edition, disclosures
    if is_format(value, 2):
        raise Wrong("it is of format 2, and not in the file that gives its texts beside it")
    if not is_format(value, 1):
        raise Wrong(f"its format is {value.get('format')!r}; known are 1 and 2")
    return value, None


def is_format(edition, number):
    return type(edition.get("format")) is int and edition["format"] == number


def check_place(found):
    if type(found.case) is not int or type(found.number) is not int or found.number < 1:
        raise Wrong("case and number are not counted from 1")
    if not isinstance(found.previous, str) or not HEX.fullmatch(found.previous or "0" * 64):
        raise Wrong("previous_digest is no digest")
    if (found.number == 1) != (found.previous == ""):
        raise Wrong("the first edition of a case, and no other, names none before it")


def check_chains(files):
    """Check that the editions of each case follow from each other, and give them in their order."""
    files = sorted(files, key=lambda found: (found.case, found.number))
    for before, after in pairwise(files):
        if before.case == after.case:
            check_link(before, after)
    return files


def check_link(before, after):
    if after.number == before.number:
        raise Wrong(f"{after.name}: it is edition {after.number} of case {after.case}, as is {before.name}")
    if after.number != before.number + 1:
        raise Wrong(f"{after.name}: edition {before.number + 1} of case {after.case} is missing before it")
    if after.previous != before.digest:
        raise Wrong(f"{after.name}: it does not follow from {before.name}")


def check_paths(paths):
    found = []
    for path in map(Path, paths):
        try:
            found.append(check_file(path.name, path.read_bytes()))
        except OSError as error:
            raise Wrong(f"{path}: it can't be read ({error.strerror})") from error
        except RecursionError as error:
            raise Wrong(f"{path}: it is nested too deeply") from error
        except Wrong as wrong:
            raise Wrong(f"{path}: {wrong}") from wrong
    return check_chains(found)


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 1
    try:
        files = check_paths(paths)
    except Wrong as wrong:
        print(f"{wrong}.", file=sys.stderr)
        return 1
    for found in files:
        print(f"{found.name}: edition {found.number} of case {found.case}, {found.said}; {found.digest}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
