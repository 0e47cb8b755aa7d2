"""What intake has to know of a format of files."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reader:
    """One format in which a release may come as a file.

    `noun` is what people call such a file ("text file") and `description` what it has to be, with its
    article ("a .txt file in UTF-8"). `suffixes` end the names it takes, in small letters and with their dot,
    and `media_types` are what browsers call it; the first of each is what the kept file gets.

    `decode` turns the bytes of a file, of which there are not too many, into its text, and raises
    UnreadableText where it can't, with a sentence that begins with "This file" and says what to do. What
    holds for every text (line ends, characters that can't be kept, no letter at all) is not its business.
    """

    noun: str
    description: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    decode: Callable[[bytes], str]

    @property
    def suffix(self) -> str:
        return self.suffixes[0]

    @property
    def media_type(self) -> str:
        return self.media_types[0]

    def takes(self, name: str) -> bool:
        """Say whether a file of this name is one for this reader."""
        return name.lower().endswith(self.suffixes)
