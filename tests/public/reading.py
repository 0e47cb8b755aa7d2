"""A page as a reader's browser takes it: elements with what they contain, for tests that ask about both."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.http import HttpResponse

INLINE = {"a", "bdi", "code", "q", "span", "strong", "time"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str = "", **wanted: str) -> list["Element"]:
        """Find elements by tag, and by attributes; `cls` is one of its classes."""
        return [e for e in self.walk() if e is not self and tag in ("", e.tag) and e.has(wanted)]

    def one(self, tag: str = "", **wanted: str) -> "Element":
        found = self.all(tag, **wanted)
        assert len(found) == 1, f"{len(found)} of {tag} {wanted}"
        return found[0]

    def has(self, wanted: dict[str, str]) -> bool:
        wanted = dict(wanted)
        name = wanted.pop("cls", None)
        return (name is None or name in self.classes) and all(
            self.attributes.get(key.replace("_", "-")) == value for key, value in wanted.items()
        )

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    @property
    def raw(self) -> str:
        """All text inside, letter for letter."""
        return "".join(c if isinstance(c, str) else c.raw for c in self.children)

    @property
    def text(self) -> str:
        """All text inside, as a line."""
        return " ".join(self._spaced().split())

    def _spaced(self) -> str:
        inside = "".join(c if isinstance(c, str) else c._spaced() for c in self.children)
        return inside if self.tag in INLINE else f" {inside} "

    def raw_without(self, name: str) -> str:
        """All text inside, but for elements of a class."""
        return "".join(
            c if isinstance(c, str) else "" if name in c.classes else c.raw_without(name)
            for c in self.children
        )


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = [Element("document")]

    def handle_starttag(self, tag, attrs):
        element = Element(tag, {key: value or "" for key, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].children.append(Element(tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag):
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].children.append(data)


def read(response: HttpResponse) -> Element:
    """Parse a page, which must be well formed."""
    reader = Reader()
    reader.feed(response.content.decode())
    reader.close()
    assert len(reader.open) == 1, f"never closed: {reader.open[-1].tag}"
    return reader.open[0]
